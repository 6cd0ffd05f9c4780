import { type Digits, readDigits } from './digits.ts'
import { createFigure, type Figure } from './figure.ts'
import {
  denominators,
  dozen,
  dozens,
  hundred,
  magnitudes,
  small,
  tens,
  wordAt,
} from './number-words-en.ts'
import { onceAtPlace } from './once-at-place.ts'
import { codeAt, isAlphanumeric, isDigit, type Prose, skipSpaces } from './prose.ts'
import {
  add,
  fromDecimal,
  multiply,
  one,
  powerOfTen,
  type Rational,
  rational,
  zero,
} from './rational.ts'

const point = '.'.charCodeAt(0)
const separator = /-| - | {1,4}/y

type Last = 'start' | 'digits' | 'small' | 'tens' | 'hundred' | 'magnitude' | 'point' | 'dozen'

interface Reckoning {
  total: Rational
  current: Rational | undefined
  step: Rational
  lowest: Rational | undefined
  scale: Rational
  last: Last
  end: number
  digits: Digits | undefined
  words: number
}

/**
 * Reads a number in English words, digits, or both: `one hundred and five`, `1.5 million`, `4 thousand 3 hundred`,
 * `a dozen`, `two point seven billion`. Letters of magnitude (13B) are not read here.
 */
export const readEnglishNumeral = onceAtPlace((prose, at): Figure | undefined => {
  const code = codeAt(prose.text, at)
  if (!isAlphanumeric(code) && code !== point) return undefined
  const sum: Reckoning = {
    total: zero,
    current: undefined,
    step: one,
    lowest: undefined,
    scale: one,
    last: 'start',
    end: at,
    digits: undefined,
    words: 0,
  }
  let place = at
  while (sum.words < 40) {
    if (!takeNext(prose, place, sum)) break
    place = nextPlace(prose, sum)
    if (place < 0) break
  }
  return sum.words === 0 ? undefined : toFigure(at, sum)
})

function toFigure(start: number, sum: Reckoning): Figure {
  const value = add(sum.total, sum.current ?? zero)
  const figure = createFigure(start, sum.end, value, value, sum.step)
  figure.style = sum.digits ? 'digits' : 'words'
  figure.scaled = sum.lowest !== undefined && sum.lowest.n >= 1000n
  figure.scale = sum.scale
  figure.wideScale = sum.scale
  figure.lone = !sum.digits && sum.words === 1
  figure.length = sum.digits?.length ?? 0
  figure.grouped = sum.digits?.grouped ?? false
  figure.decimal = sum.digits?.decimal ?? sum.last === 'point'
  return figure
}

/* Where the next word of the numeral may begin: after a space or hyphen, and after `and` behind a hundred or thousand. */
function nextPlace(prose: Prose, sum: Reckoning): number {
  separator.lastIndex = sum.end
  const gap = separator.exec(prose.lower)?.[0]
  if (!gap) return -1
  const place = sum.end + gap.length
  if (sum.last !== 'hundred' && sum.last !== 'magnitude') return place
  if (!prose.lower.startsWith('and ', place)) return place
  const next = wordAt(prose, place + 4)
  const after = wordAt(prose, skipSpaces(prose.text, place + 4 + next.length))
  return (small.has(next) || tens.has(next)) && !denominators.has(after) ? place + 4 : -1
}

function takeNext(prose: Prose, at: number, sum: Reckoning): boolean {
  if (isDigit(codeAt(prose.text, at)) || (prose.text[at] === '.' && sum.last === 'start'))
    return takeDigits(prose, at, sum)
  const next = wordAt(prose, at)
  if (sum.last === 'dozen') return false
  const taken =
    takeArticle(prose, at, next, sum) ??
    takeSmall(next, sum) ??
    takeMagnitude(next, sum) ??
    takePoint(prose, at, next, sum)
  if (!taken) return false
  if (taken === true) sum.end = at + next.length
  sum.words++
  return true
}

function takeDigits(prose: Prose, at: number, sum: Reckoning): boolean {
  if (sum.last !== 'start' && sum.last !== 'magnitude') return false
  const digits = readDigits(prose, at)
  if (!digits) return false
  if (sum.last === 'magnitude') {
    if (sum.digits === undefined || digits.decimal) return false
    const next = wordAt(prose, skipSpaces(prose.text, digits.end))
    if (next !== 'hundred' && !magnitudes.has(next)) return false
  }
  sum.digits ??= digits
  sum.current = digits.value
  sum.step = digits.step
  sum.end = digits.end
  sum.last = 'digits'
  sum.words++
  return true
}

/* `a` counts as one before hundred, thousand, million, dozen. */
function takeArticle(prose: Prose, at: number, next: string, sum: Reckoning): boolean | undefined {
  if (next !== 'a') return undefined
  if (sum.last !== 'start') return false
  const following = wordAt(prose, skipSpaces(prose.text, at + 1))
  if (prose.text[at + 1] !== ' ') return false
  if (following !== 'hundred' && !magnitudes.has(following) && !dozens.has(following)) return false
  sum.current = one
  sum.last = 'small'
  return true
}

function takeSmall(next: string, sum: Reckoning): boolean | undefined {
  const ten = tens.get(next)
  const unit = small.get(next)
  if (ten === undefined && unit === undefined) return undefined
  const fresh = sum.current === undefined || sum.last === 'hundred'
  const afterTens = sum.last === 'tens' && unit !== undefined && unit > 0 && unit < 10
  if (!fresh && !afterTens) return false
  sum.current = add(sum.current ?? zero, rational(ten ?? unit!))
  sum.step = ten === undefined ? one : rational(10n)
  sum.last = ten === undefined ? 'small' : 'tens'
  return true
}

function takeMagnitude(next: string, sum: Reckoning): boolean | undefined {
  if (dozens.has(next)) return takeDozen(sum)
  if (next === 'hundred') {
    if (sum.current && (sum.last === 'hundred' || sum.current.n <= 0n)) return false
    sum.current = multiply(sum.current ?? one, hundred)
    sum.step = multiply(sum.digits ? sum.step : one, hundred)
    sum.last = 'hundred'
    sum.lowest ??= hundred
    return true
  }
  const plural =
    next.endsWith('s') && (sum.current !== undefined || sum.total.n > 0n) ? next.slice(0, -1) : next
  const size = magnitudes.get(plural)
  if (!size) return undefined
  if (sum.current === undefined) {
    sum.total = sum.total.n === 0n ? size : multiply(sum.total, size)
    sum.scale = multiply(sum.scale, size)
  } else {
    if (sum.lowest && sum.lowest.n >= 1000n && size.n >= sum.lowest.n) return false
    sum.total = add(sum.total, multiply(sum.current, size))
    sum.scale = sum.lowest && sum.lowest.n >= 1000n ? one : size
  }
  sum.step = multiply(sum.step, size)
  sum.current = undefined
  sum.lowest = size
  sum.last = 'magnitude'
  return true
}

function takeDozen(sum: Reckoning): boolean {
  const count = add(sum.total, sum.current ?? zero)
  sum.total = multiply(count.n === 0n ? one : count, dozen)
  sum.current = undefined
  sum.step = dozen
  sum.last = 'dozen'
  return true
}

/* `two point seven five`, `point seventy-one`, `five point o two`. */
function takePoint(
  prose: Prose,
  at: number,
  next: string,
  sum: Reckoning,
): 'read' | false | undefined {
  if (next !== 'point') return undefined
  if (sum.digits || (sum.last === 'start' && prose.text[at - 1] === ' ')) return false
  let end = at + next.length
  let digits = ''
  while (digits.length < 32) {
    const place =
      prose.text[end] === ' ' || (digits !== '' && prose.text[end] === '-') ? end + 1 : -1
    const following = place < 0 ? '' : wordAt(prose, place)
    const value = following === 'o' ? 0 : (small.get(following) ?? tens.get(following))
    if (value === undefined) break
    const joined = digits.endsWith('0') && value > 0 && value < 10 && prose.text[end] === '-'
    digits = joined ? digits.slice(0, -1) + value : digits + value
    end = place + following.length
  }
  if (digits === '') return false
  sum.current = add(sum.current ?? zero, fromDecimal(`.${digits}`))
  sum.step = powerOfTen(-digits.length)
  sum.end = end
  sum.last = 'point'
  return 'read'
}
