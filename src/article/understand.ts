import type { Root } from 'mdast'
import { readHeader } from '../formats/index.ts'
import type { Article } from '../model/article.ts'
import type { ParserName } from '../model/config.ts'
import type { Source } from '../model/source.ts'
import { blankSpans } from '../text/edits.ts'
import { type Contents, readContents } from './contents.ts'
import { countArticle } from './count-article.ts'
import { definitionsOf } from './definitions.ts'
import { type Head, readHead } from './head.ts'
import { coverImage, originalLink } from './header-links.ts'
import { makeLead } from './lead.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import type { Surroundings } from './ref-parts.ts'
import { readBlocks, readSections } from './sections.ts'
import { slugOf } from './slug-of.ts'
import { walk } from './walk.ts'

export interface UnderstandOptions {
  /** The English original. */
  readonly original?: Source
  readonly parser?: ParserName
}

/**
 * A file, understood. All spans are UTF-16 offsets into the untouched text of the file. Never throws for what is written
 * in it, save for the stack on absurd nesting: see `nestingOf`. What is wrong with the header is in `headerProblems`.
 */
export function understand(source: Source, options: UnderstandOptions = {}): Article {
  const { text } = source
  const header = readHeader(text)
  const whole = parseMarkdown(blankSpans(text, header.consumed), options.parser)
  const head = readHead(whole, header, text)
  const tree: Root = { ...whole, children: [...head.blocks] }
  const sections = readSections(tree)
  const lead = makeLead(head.blocks.slice(0, head.leadBlocks))
  return {
    source,
    slug: slugOf(source.path, header.metadata),
    format: header.format,
    metadata: header.metadata,
    ...(head.attribution && { attribution: head.attribution }),
    ...(lead && { lead }),
    tree,
    sections,
    blocks: readBlocks(tree, sections),
    ...contentsOf(whole, tree, head, header.metadata, text),
    counts: countArticle(tree),
    headerProblems: header.problems,
    ...(options.original && { original: options.original }),
  }
}

/** The links and images of header and attribution come first, then those of lead and body in the order of the text. */
function contentsOf(
  whole: Root,
  tree: Root,
  head: Head,
  metadata: Article['metadata'],
  text: string,
): Contents {
  const { attribution, credits, leadBlocks } = head
  const inText = attribution && attribution.span.end > 0 ? attribution.span : undefined
  const around: Surroundings = {
    text,
    definitions: definitionsOf(whole),
    leadBlocks,
    ...(inText && { attribution: inText }),
  }
  const original = attribution && !inText ? originalLink(attribution) : []
  const inCredits = readContents(walk({ type: 'root', children: [...credits] }), around)
  const contents = readContents(walk(tree), around)
  return {
    ...contents,
    links: [...original, ...inCredits.links, ...contents.links],
    images: [...coverImage(metadata), ...inCredits.images, ...contents.images],
  }
}
