import { divide, parseExact, powerOfTen, toExact } from '../../facts/rational.ts'
import type { Exact } from '../../model/fact.ts'

/** Words and letters of magnitude, the larger first, by the style they belong to. */
const chinese = [
  ['万亿', 12],
  ['亿', 8],
  ['万', 4],
] as const
const letters = [
  ['T', 12],
  ['B', 9],
  ['M', 6],
  ['K', 3],
] as const

const inDigits = /^\d[\d,.]*(\s*)(万亿|[万亿]|[TBMK])?$/i

/**
 * Another number written as this one is: with 万 and 亿 or with letters, with or without a space before them. Nothing where
 * the number is not written in digits, or the other would need more than three decimals.
 */
export function rewriteNumber(written: string, exact: Exact): string | undefined {
  const [, space = '', unit = ''] = inDigits.exec(written) ?? []
  if (!inDigits.test(written)) return undefined
  const value = parseExact(exact)
  const units = /[a-z]/i.test(unit) ? letters : chinese
  const [word, power] = units.find(([, size]) => value.n >= 10n ** BigInt(size) * value.d) ?? [
    '',
    0,
  ]
  const digits = toExact(divide(value, powerOfTen(power)))
  if (!/^\d+(?:\.\d{1,3})?$/.test(digits)) return undefined
  const spelled = unit === unit.toLowerCase() ? word.toLowerCase() : word
  return `${digits}${word === '' ? '' : space}${spelled}`
}
