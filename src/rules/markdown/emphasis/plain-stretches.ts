import type { Text } from 'mdast'
import type { Span } from '../../../model/span.ts'
import { spanOf } from './marked-words.ts'

const LINE = /\r\n|\r|\n/

/**
 * The parts of a text node that stand in the file exactly as readers see them: whole lines without escapes and
 * character references. The `>` and blanks that begin a line within a quote or a list are left out.
 */
export function plainStretches(node: Text, text: string): readonly Span[] {
  const { start, end } = spanOf(node)
  const seen = node.value.split(LINE)
  const written = linesOf(text.slice(start, end))
  if (seen.length !== written.length) return []
  return written.flatMap((line, i): Span[] => {
    const words = seen[i]!
    const prefix = line.text.slice(0, line.text.length - words.length)
    const isAsSeen = line.text.endsWith(words) && /^[ \t>]*$/.test(prefix)
    const from = start + line.at + prefix.length
    return isAsSeen ? [{ start: from, end: from + words.length }] : []
  })
}

function linesOf(text: string): readonly { readonly at: number; readonly text: string }[] {
  const breaks = Array.from(text.matchAll(new RegExp(LINE, 'g')))
  const starts = [0, ...breaks.map(({ index, 0: end }) => index + end.length)]
  return starts.map((at, i) => ({ at, text: text.slice(at, breaks[i]?.index) }))
}
