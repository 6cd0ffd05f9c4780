import type { Element, Nodes, Root, RootContent } from 'hast'
import rehypeHighlight from 'rehype-highlight'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { rehypeAddresses } from './addresses.ts'
import { rehypeCaptions } from './captions.ts'
import { rehypeEmbeds } from './embeds.ts'
import { rehypeJoinLines } from './join-lines.ts'
import { rehypeLatinEmphasis } from './latin-emphasis.ts'
import { rehypeLinksAndImages } from './links-and-images.ts'
import { rehypeLongListings } from './long-listings.ts'
import { sanitiserSchema } from './sanitiser-schema.ts'

/*
 * The order matters: what is written by hand is parsed, brought into a form that the sanitiser can judge, and judged;
 * only what yikan itself adds comes after that.
 */
const parser = unified().use(rehypeRaw).freeze()
const sanitiser = unified()
  .use(rehypeEmbeds)
  .use(rehypeAddresses)
  .use(rehypeSanitize, sanitiserSchema)
  .freeze()
const dresser = unified()
  .use(rehypeJoinLines)
  .use(rehypeCaptions)
  .use(rehypeLatinEmphasis)
  .use(rehypeLinksAndImages)
  .use(rehypeLongListings)
  .use(rehypeHighlight, { detect: false })
  .freeze()

/**
 * New trees: raw HTML parsed, sanitised, balanced, and dressed for reading. Each tree is parsed by itself, so that what
 * it leaves open ends with it; all else is done to all of them at once, which takes a fraction of the time.
 */
export function safeTrees(trees: readonly Root[]): readonly Root[] {
  const isParsed = trees.map(needsParser)
  const parsed = trees.map((tree, index) => (isParsed[index] ? parser.runSync(tree) : tree))
  const judged = childrenOf(sanitiser.runSync(together(parsed)) as Root)
  const settled = judged.map((children, index): Root => {
    const tree: Root = { type: 'root', children }
    return isParsed[index] ? settle(tree) : tree
  })
  return childrenOf(dresser.runSync(together(settled)) as Root).map((children) => ({
    type: 'root',
    children,
  }))
}

/**
 * The tree as a browser will read it. Where the sanitiser took an element out, its children may stand where HTML does
 * not let them (a paragraph in a paragraph, once the `button` between them is gone); a browser would mend that in its
 * own way, and then show another tree than the one that was judged.
 */
export function settle(tree: Root): Root {
  return parser.runSync(tree) as Root
}

/** Raw HTML, and what footnotes leave to the parser: attributes without a value, and a link within a link. */
function needsParser(node: Nodes): boolean {
  if (node.type === 'raw') return true
  if (node.type === 'element' && (node.tagName === 'sup' || node.tagName === 'section')) return true
  return 'children' in node && node.children.some(needsParser)
}

/** One tree of all, each in an element of its own. */
function together(trees: readonly Root[]): Root {
  const wrap = ({ children }: Root): Element => ({
    type: 'element',
    tagName: 'div',
    properties: {},
    children: children as Element['children'],
  })
  return { type: 'root', children: trees.map(wrap) }
}

function childrenOf(tree: Root): readonly RootContent[][] {
  return tree.children.map((wrapper) => (wrapper as Element).children)
}
