import { onceAtPlace } from './once-at-place.ts'
import { codeAt } from './prose.ts'
import { one, powerOfTen, type Rational, rational, zero } from './rational.ts'

/** Number words below twenty. */
export const small = new Map<string, number>()
const list = (text: string) => text.split(' ')
list(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
).forEach((word, i) => {
  small.set(word, i)
})
small.set('nought', 0)
/** Number words of the tens. */
export const tens = new Map(
  list('twenty thirty forty fifty sixty seventy eighty ninety').map((word, i) => [
    word,
    20 + 10 * i,
  ]),
)
const exponents: Readonly<Record<string, number>> = {
  thousand: 3,
  million: 6,
  billion: 9,
  trillion: 12,
  quadrillion: 15,
  quintillion: 18,
  sextillion: 21,
  septillion: 24,
  lakh: 5,
  crore: 7,
}
/** Magnitude words and what they multiply by. */
export const magnitudes = new Map(
  Object.entries(exponents).map(([word, exponent]) => [word, powerOfTen(exponent)]),
)
export const hundred = rational(100n)
export const dozen = rational(12n)
/** Words that count by twelve. */
export const dozens = new Set(['dozen', 'dozens', 'doz', 'dozs'])

const ordinalStems = list(
  'third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
)
const ordinalTens = list(
  'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
)
/** Ordinal words and their numbers. */
export const ordinals = new Map<string, Rational>([
  ['zeroth', zero],
  ['first', one],
  ['second', rational(2n)],
  ...ordinalStems.map((word, i) => [word, rational(i + 3)] as const),
  ...ordinalTens.map((word, i) => [word, rational(20 + 10 * i)] as const),
  ['hundredth', hundred],
  ...[...magnitudes].map(([word, size]) => [`${word}th`, size] as const),
])
/** Words that may be the lower half of a fraction: thirds, quarter, halves. */
export const denominators = new Map<string, Rational>([
  ...[...ordinals]
    .filter(([, value]) => value.n > 2n)
    .flatMap(([word, value]) => [[word, value] as const, [`${word}s`, value] as const]),
  ...['half', 'halves'].map((word) => [word, rational(2n)] as const),
  ...['quarter', 'quarters'].map((word) => [word, rational(4n)] as const),
])

/** Words that may begin an English numeral. */
export const numeralWords = [
  ...small.keys(),
  ...tens.keys(),
  ...magnitudes.keys(),
  'hundred',
  'dozen',
  'point',
  'a',
]

const longest = 13

/** The lower-case word that begins at `at`; empty where none does. */
export const wordAt = onceAtPlace(({ lower }, at): string => {
  let end = at
  while (end < at + longest && isSmallLetter(codeAt(lower, end))) end++
  return lower.slice(at, end)
})

const isSmallLetter = (code: number): boolean => code >= 97 && code <= 122
