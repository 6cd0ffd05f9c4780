import type { Version } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import { createOverlap } from '../text/overlap.ts'
import { isDigit, isLetter } from './prose.ts'

const version =
  /(?<![\w.,$€£¥%-])(?:([A-Za-z][A-Za-z+#]{1,30})[ -]?)?[vV]?(\d{1,4}(?:\.\d{1,5}){1,3})(?![\w%]|\.\d|,\d| ?[万亿])/g
const name = /(?<![\w.-])([A-Z][A-Za-z+]{1,30}) (\d{1,4})(?![\w%/-]|[.,:]\d| ?[万亿个年月日号])/g

/**
 * The version numbers of a text, with or without the name before them (Ubuntu 12.04, v1.28, 7.0), and whole numbers that
 * belong to a name (CentOS 6), in order. Ranges in `taken` hold quantities and are passed over.
 */
export function extractVersions(text: string, taken: readonly Span[]): readonly Version[] {
  const { dotted, named } = signsIn(text)
  if (!dotted && !named) return []
  const isTaken = createOverlap(taken)
  return [...(dotted ? text.matchAll(version) : []), ...(named ? text.matchAll(name) : [])]
    .flatMap(([whole, product, number = ''], i, matches): readonly Version[] => {
      const end = matches[i]!.index + whole.length
      const span = { start: end - number.length, end }
      if (isTaken(span)) return []
      const kind = 'version'
      return product
        ? [{ kind, text: number, span, product: product.toLowerCase() }]
        : [{ kind, text: number, span }]
    })
    .sort((a, b) => a.span.start - b.span.start)
}

/* Whether a point between digits is anywhere, and a digit behind a word: most sentences are spared the patterns so. */
function signsIn(text: string): { readonly dotted: boolean; readonly named: boolean } {
  let dotted = false
  let named = false
  for (let at = 2; at < text.length; at += 1) {
    if (!isDigit(text.charCodeAt(at))) continue
    const [before, sign] = [text.charCodeAt(at - 2), text[at - 1]]
    if (sign === '.') dotted ||= isDigit(before)
    else if (sign === ' ') named ||= isLetter(before) || before === plus
  }
  return { dotted, named }
}

const plus = '+'.charCodeAt(0)
