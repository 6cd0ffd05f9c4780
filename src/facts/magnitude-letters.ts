import { codeAt, codesOf, type Prose } from './prose.ts'
import { powerOfTen, type Rational } from './rational.ts'

const letters: Readonly<Record<string, number>> = {
  k: 3,
  K: 3,
  M: 6,
  MM: 6,
  mn: 6,
  mln: 6,
  B: 9,
  b: 9,
  bn: 9,
  T: 12,
  tn: 12,
  w: 4,
  W: 4,
}
const letter = /(?:[kKMBbTwW]|MM|mn|mln|bn|tn)(?![A-Za-z0-9])/y
const spacedLetter =
  / (?:[KMT]|MM|mn|mln|bn|tn|k(?= ?(?:[美欧日]?元|英镑|USD|dollars)))(?![A-Za-z0-9'])(?! ?[=&-])/y

const letterInitials = codesOf('kKMBbTwWmt')

const millions = /m(?![A-Za-z0-9])/y
const currencyAfter = /m ?(?:USD|EUR|GBP|CNY|RMB|JPY|dollars|euros|pounds|yuan|yen)(?![A-Za-z])/y

/* $5m and 100m USD are millions, 100m by itself is a length. */
function isMillions({ text }: Prose, start: number, end: number): boolean {
  millions.lastIndex = end
  currencyAfter.lastIndex = end
  return (
    currencyAfter.test(text) || (millions.test(text) && '$€£¥₹'.includes(text[start - 1] ?? ' '))
  )
}

export interface MagnitudeLetter {
  readonly name: string
  readonly size: Rational
  readonly end: number
}

/**
 * The letter that scales the digits from `start` to `end`: 13B, 10k, 30w. A gap is allowed before capitals (2.5 M), and
 * before k where money follows (60 k 美元); w for 万 is Chinese usage only. Nothing where none follows.
 */
export function magnitudeLetter(
  prose: Prose,
  start: number,
  end: number,
): MagnitudeLetter | undefined {
  const { text } = prose
  if (!letterInitials.has(codeAt(text, text[end] === ' ' ? end + 1 : end))) return undefined
  const pattern = text[end] === ' ' ? spacedLetter : letter
  pattern.lastIndex = end
  const found = pattern.exec(text)?.[0]
  if (!found) {
    return isMillions(prose, start, end)
      ? { name: 'm', size: powerOfTen(6), end: end + 1 }
      : undefined
  }
  const name = found.trim()
  if (prose.language === 'en' && /w/i.test(name)) return undefined
  if (name === 'W' && !/[人元个以左上的]/.test(text[pattern.lastIndex] ?? '')) return undefined
  return { name, size: powerOfTen(letters[name]!), end: pattern.lastIndex }
}
