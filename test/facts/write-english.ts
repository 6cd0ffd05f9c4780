import { powerOfTen, rational, toExact } from '../../src/facts/rational.ts'

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  )
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const groups = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion']

/** A whole number as English writes it, so that reading can be checked against writing. */
export function writeEnglish(
  value: bigint,
  style: 'words' | 'grouped' | 'magnitude' | 'letter',
): string {
  if (style === 'words') return inWords(value)
  if (style === 'grouped') return value.toString().replace(/\B(?=(\d{3})+$)/g, ',')
  const letters = style === 'letter'
  const sizes = letters ? ([12, 9, 6, 3] as const) : ([12, 9, 6] as const)
  const exponent = sizes.find((each) => value >= 10n ** BigInt(each))
  if (exponent === undefined) return value.toString()
  const share = toExact(rational(value, powerOfTen(exponent).n))
  return letters ? share + ' KMBT'[exponent / 3] : `${share} ${groups[exponent / 3]}`
}

function inWords(value: bigint): string {
  if (value < 1000n) return section(Number(value))
  const parts: string[] = []
  for (let rest = value, i = 0; rest > 0n; rest /= 1000n, i++) {
    const part = Number(rest % 1000n)
    if (part > 0) parts.unshift(`${section(part)} ${groups[i]}`.trimEnd())
  }
  return parts.join(' ')
}

function section(value: number): string {
  if (value < 20) return small[value]!
  if (value < 100) {
    const ten = tens[Math.floor(value / 10) - 2]!
    return value % 10 === 0 ? ten : `${ten}-${small[value % 10]}`
  }
  const hundreds = `${small[Math.floor(value / 100)]} hundred`
  return value % 100 === 0 ? hundreds : `${hundreds} and ${section(value % 100)}`
}
