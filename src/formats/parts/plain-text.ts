import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString as plain } from 'mdast-util-to-string'
import { decodeString } from 'micromark-util-decode-string'
import { oneLine } from './markdown-text.ts'

/** Longer lines are no titles or names; the Markdown parser can be quadratic, so they are only unescaped. */
const LONGEST_TITLE = 1000
/** A `&` before anything but a letter, a digit or `#` is one, and no `_` before a letter or a digit ends emphasis. */
const MARKUP = /[\\*`[<]|&[#a-z\d]|_(?![a-z\d])/i

/**
 * The words of one line of inline Markdown without its markup: emphasis, code, links and escapes are resolved, all
 * else stays. References count as links whatever they point to. White space at the ends and line ends are folded.
 */
export function plainText(markdown: string): string {
  const line = oneLine(markdown)
  if (!MARKUP.test(line)) return line
  if (line.length > LONGEST_TITLE) return decodeString(line).trim()
  // A first word of our own keeps `1.`, `#` and the like from starting a block.
  const tree = fromMarkdown(`x ${line}${definitions(line)}`)
  return plain(tree.children[0]).slice(2).trim()
}

function definitions(line: string): string {
  const labels = [...line.matchAll(/\]\[([^[\]]+)\]/g)].map(([, label]) => `\n[${label}]: <>`)
  return labels.length > 0 ? `\n${labels.join('')}` : ''
}
