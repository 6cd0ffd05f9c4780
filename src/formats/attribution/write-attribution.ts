import type { Attribution } from '../../model/metadata.ts'
import { creditEntries } from './write-credits.ts'

/**
 * The attribution as the quote that follows a comment header: `> 译自：[T](U)`, then `> 作者：NAME` and the others, each a
 * paragraph of its own; ends with a line end. Placeholders are not written. Line ends within a value become spaces. An
 * attribution without any value gives the empty string.
 */
export function writeAttribution(attribution: Attribution): string {
  const lines = creditEntries(attribution, {
    original: '译自',
    author: '作者',
    translator: '译者',
    reviewer: '校对',
  })
  return lines.length === 0 ? '' : `${lines.map((line) => `> ${line}`).join('\n>\n')}\n`
}
