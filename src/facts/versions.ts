import type { Version } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import { createOverlap } from '../text/overlap.ts'

const version =
  /(?<![\w.,$€£¥%-])(?:([A-Za-z][A-Za-z+#]{1,30})[ -]?)?[vV]?(\d{1,4}(?:\.\d{1,5}){1,3})(?![\w%]|\.\d|,\d| ?[万亿])/g
const name = /(?<![\w.-])([A-Z][A-Za-z+]{1,30}) (\d{1,4})(?![\w%/-]|[.,:]\d| ?[万亿个年月日号])/g

/**
 * The version numbers of a text, with or without the name before them (Ubuntu 12.04, v1.28, 7.0), and whole numbers that
 * belong to a name (CentOS 6), in order. Ranges in `taken` hold quantities and are passed over.
 */
export function extractVersions(text: string, taken: readonly Span[]): readonly Version[] {
  const isTaken = createOverlap(taken)
  const found = [...text.matchAll(version), ...text.matchAll(name)].flatMap((match) => {
    const [whole, product, number = ''] = match
    const end = match.index + whole.length
    const start = end - number.length
    if (isTaken({ start, end })) return []
    return [
      {
        kind: 'version' as const,
        text: number,
        span: { start, end },
        ...(product && { product: product.toLowerCase() }),
      },
    ]
  })
  return found.sort((a, b) => a.span.start - b.span.start)
}
