import type { Extension } from 'mdast-util-from-markdown'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { type Processor, unified } from 'unified'
import { autolinkSyntax } from './autolink-syntax.ts'
import { autolinkTree } from './autolink-tree.ts'
import { lightSerialising } from './light-serialising.ts'
import { serialising } from './serialising.ts'

/** A single tilde means "about" or "to" in Chinese (`~10 个~`), never struck-out text. */
const strikethrough = { singleTilde: false }

/** The one set of extensions with which articles are read and written. */
export const processor = unified()
  .use(remarkParse)
  .use(remarkGfm, { ...strikethrough, tablePipeAlign: false })
  .use(remarkCjkFriendly)
  .use(remarkCjkFriendlyGfmStrikethrough, strikethrough)
  .use(chineseAutolinks)
  .use(carefulSerialising)
  .use(remarkStringify, {
    bullet: '-',
    listItemIndent: 'one',
  })
  .freeze()

/**
 * Puts our reading of bare addresses in the place of GFM's. Its second pass over finished text has to go as well: it
 * would find again, and swallow with the Chinese behind them, the addresses that the tokenizer left alone.
 */
function chineseAutolinks(this: Processor): undefined {
  const data = this.data()
  const known = (data.fromMarkdownExtensions ?? []).flat() as Extension[]
  data.fromMarkdownExtensions = [...known.map(withoutTransforms), autolinkTree]
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), autolinkSyntax]
}

function carefulSerialising(this: Processor): undefined {
  const data = this.data()
  data.toMarkdownExtensions = [...(data.toMarkdownExtensions ?? []), serialising, lightSerialising]
}

function withoutTransforms({ transforms: _, ...extension }: Extension): Extension {
  return extension
}
