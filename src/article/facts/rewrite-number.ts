import { formatChinese, parseExact, styleOf, toExact } from '../../facts/index.ts'
import { divide, powerOfTen } from '../../facts/rational.ts'
import type { Exact } from '../../model/fact.ts'

/** Letters of magnitude, the larger first. */
const letters = [
  ['T', 12],
  ['B', 9],
  ['M', 6],
  ['K', 3],
] as const

const withLetter = /^\d[\d,.]*(\s*)([TBMK])$/i
const chinese = /^(?:\d[\d,.]*\s*(?:万亿|[万亿])?|[零〇一二两三四五六七八九十百千万亿]+)$/
const fewDecimals = /^\d+(?:\.\d{1,2})?$/

/**
 * Another number written as this one is: in digits or characters, with 万 and 亿 or with letters, with or without a space
 * before them. Nothing where this is more than a number, or the other would be a fraction or need many decimals.
 */
export function rewriteNumber(written: string, exact: Exact): string | undefined {
  const [, space = '', letter] = withLetter.exec(written) ?? []
  if (letter !== undefined) return writeWithLetter(exact, space, letter)
  if (!chinese.test(written) || exact.includes('/')) return undefined
  return formatChinese(exact, styleOf(written))
}

function writeWithLetter(exact: Exact, space: string, like: string): string | undefined {
  const value = parseExact(exact)
  const found = letters.find(([, power]) => value.n >= 10n ** BigInt(power) * value.d)
  if (!found) return undefined
  const digits = toExact(divide(value, powerOfTen(found[1])))
  const letter = like === like.toLowerCase() ? found[0].toLowerCase() : found[0]
  return fewDecimals.test(digits) ? `${digits}${space}${letter}` : undefined
}
