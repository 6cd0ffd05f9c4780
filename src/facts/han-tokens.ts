import { type Digits, longestNumber, readDigits } from './digits.ts'
import { digitValues, groupSizes, placeSizes, tens } from './han-digits.ts'
import { codeAt, isDigit, type Prose, skipSpaces } from './prose.ts'
import { fromDecimal, powerOfTen, type Rational, rational } from './rational.ts'

/** A piece of a Chinese numeral. `low` and `high` are one and the same but where the digit is open (几, 两三). */
export type Token =
  | {
      readonly type: 'digit'
      readonly low: Rational
      readonly high: Rational
      readonly open: boolean
    }
  | { readonly type: 'arabic'; readonly digits: Digits }
  | { readonly type: 'fraction'; readonly value: Rational; readonly step: Rational }
  /** 十 百 千 within a section of four digits, 万 亿 兆 between sections. */
  | { readonly type: 'place' | 'group'; readonly size: Rational }
  | { readonly type: 'zero' | 'more' }

const ten = rational(10n)

/** The pieces of a numeral, and where they end. */
export interface Scan {
  readonly tokens: readonly Token[]
  readonly end: number
}

/** Takes a numeral at `at` to pieces; none where none begins. */
export function scanHan(prose: Prose, at: number): Scan {
  const tokens: Token[] = []
  let end = at
  while (tokens.length < longestNumber) {
    const next = takeToken(prose, end, tokens)
    if (next < 0) break
    end = next
  }
  return trimEnd(prose, tokens, end)
}

/* 零 at the end belongs to the numeral only as its last digit (一点零); a lone 零 does not. */
function trimEnd(prose: Prose, tokens: Token[], end: number): Scan {
  let stop = end
  while (tokens.length > 1 && tokens.at(-1)!.type === 'zero') {
    tokens.pop()
    stop = prose.text.lastIndexOf('零', stop - 1)
  }
  if (tokens.length === 1 && tokens[0]!.type === 'zero') tokens[0] = digits[0]!
  return { tokens, end: stop }
}

const point = '.'.charCodeAt(0)

/* Adds the piece at `at` to those before it. The offset after it; -1 where the numeral has ended. */
function takeToken(prose: Prose, at: number, tokens: Token[]): number {
  const { text } = prose
  const last = tokens.at(-1)?.type
  const afterDigits = last === 'arabic' || last === 'more'
  const place = afterDigits || last === 'group' ? skipSpaces(text, at) : at
  const unit = codeAt(text, place)
  if (isDigit(unit) || (unit === point && last === undefined)) {
    return takeArabic(prose, at, place, tokens)
  }
  const size = placeSizes.get(unit) ?? groupSizes.get(unit)
  if (place > at && !(afterDigits && (size || isMore(text, place)))) return -1
  if (size) return takeSize(text, place, size, tokens)
  if (last && last !== 'more' && last !== 'digit' && isMore(text, place)) {
    tokens.push({ type: 'more' })
    return place + 1
  }
  return takeDigits(text, place, tokens)
}

/* 1亿72300, 3万4000; across a space only where a smaller magnitude follows (5 亿 1 万). */
function takeArabic(prose: Prose, at: number, place: number, tokens: Token[]): number {
  const last = tokens.at(-1)
  if (last && last.type !== 'group' && last.type !== 'place' && last.type !== 'zero') return -1
  const digits = readDigits(prose, place)
  if (!digits) return -1
  if (last) {
    const next = codeAt(prose.text, skipSpaces(prose.text, digits.end))
    const size = groupSizes.get(next) ?? placeSizes.get(next)
    const smaller = size !== undefined && last.type === 'group' && size.n < last.size.n
    if (digits.decimal || (place > at && !smaller) || (size !== undefined && !smaller)) return -1
    if (tokens[0]!.type !== 'arabic' && last.type !== 'zero') return -1
  }
  tokens.push({ type: 'arabic', digits })
  return digits.end
}

/* 万万亿亿 is no number any more. */
const mostGroups = 4
const trillion = /兆(?= ?[\d零一二三四五六七八九]| ?(?:美|日|韩)?元)/y

/* 兆 is 10¹² only where a smaller part or money follows; else it is mega (兆字节, 100 兆带宽). */
function isGroup(text: string, at: number): boolean {
  trillion.lastIndex = at
  return text[at] !== '兆' || trillion.test(text)
}

function takeSize(text: string, at: number, size: Rational, tokens: Token[]): number {
  const isPlace = placeSizes.has(codeAt(text, at))
  if (isPlace ? !placeFits(text, at, size, tokens) : !groupFits(text, at, tokens)) return -1
  tokens.push({ type: isPlace ? 'place' : 'group', size })
  return at + 1
}

function groupFits(text: string, at: number, before: readonly Token[]): boolean {
  return isGroup(text, at) && before.filter(({ type }) => type === 'group').length < mostGroups
}

/* Places of one section fall: 三千二百 goes on, 一百一百 is two numbers; the 百 of 百分点 is a part of a unit. */
function placeFits(text: string, at: number, size: Rational, before: readonly Token[]): boolean {
  if (text.startsWith('百分点', at) || text.startsWith('百分位', at)) return false
  for (let i = before.length - 1; i >= 0; i--) {
    const token = before[i]!
    if (token.type === 'group') return true
    if (token.type === 'fraction') return false
    if (token.type === 'place') return size.n < token.size.n
  }
  return true
}

function isMore(text: string, at: number): boolean {
  const character = text[at]
  if (character === '多' || character === '余') return true
  return character === '来' && /[个名位种条次岁天年万亿人项台家]/.test(text[at + 1] ?? '')
}

function digit(low: Rational, high = low): Token {
  return { type: 'digit', low, high, open: false }
}

const digits = Array.from({ length: 10 }, (_, value) => digit(rational(value)))

function takeDigits(text: string, at: number, tokens: Token[]): number {
  const character = text[at]
  const last = tokens.at(-1)?.type
  if (character === '点') return takeFraction(text, at, tokens)
  if (last === 'digit' || last === 'arabic' || last === 'fraction' || last === 'more') return -1
  if (character === '几' || character === '数' || character === '上')
    return takeOpen(text, at, tokens)
  const count = tens.get(codeAt(text, at))
  if (count !== undefined && last === undefined) {
    tokens.push(digits[count]!, { type: 'place', size: ten })
    return at + 1
  }
  const run = digitRun(text, at)
  if (run === 0) return -1
  if (character === '两' && last && !'百千万亿'.includes(text[at + 1] ?? ' ')) return -1
  if (run > 1) return takeRun(text, at, run, tokens)
  const value = digitValues.get(codeAt(text, at))!
  tokens.push(value === 0 ? { type: 'zero' } : digits[value]!)
  return at + 1
}

const fractionDigits = /[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸]{1,32}|\d{1,32}/y

function takeFraction(text: string, at: number, tokens: Token[]): number {
  const isWhole = ({ type }: Token) => type !== 'fraction' && type !== 'arabic'
  if (tokens.length === 0 || !tokens.every(isWhole)) return -1
  fractionDigits.lastIndex = skipSpaces(text, at + 1, 1)
  const found = fractionDigits.exec(text)?.[0]
  if (!found) return -1
  const written = Array.from(found, (digit) => digitValues.get(digit.charCodeAt(0)) ?? digit)
  const step = powerOfTen(-found.length)
  tokens.push({ type: 'fraction', value: fromDecimal(`.${written.join('')}`), step })
  return fractionDigits.lastIndex
}

/* 几十, 十几, 数百, 上千: the interval ends just below the number with ten in the place of the open digit. */
function takeOpen(text: string, at: number, tokens: Token[]): number {
  const next = text[at + 1] ?? ' '
  const head = tokens.length === 0
  const sized = (text[at] === '上' ? '百千万亿' : '十百千万亿').includes(next)
  if (text[at] !== '几' && !(head && sized)) return -1
  const low = rational(!head || text[at] === '上' ? 1 : 2)
  tokens.push({ type: 'digit', low, high: ten, open: true })
  return at + 1
}

/* How many digit characters stand in a row. */
function digitRun(text: string, at: number): number {
  let end = at
  while (end - at <= longestNumber && digitValues.has(codeAt(text, end))) end++
  return end - at
}

/* Two digits side by side are a range (两三天, 十五六, 三五百), more are read out (二〇二三). 零五 is a five. */
function takeRun(text: string, at: number, run: number, tokens: Token[]): number {
  const values = Array.from(
    text.slice(at, at + run),
    (each) => digitValues.get(each.charCodeAt(0))!,
  )
  const [first, second] = values as [number, number]
  const start = values.findIndex((value) => value > 0)
  if (tokens.length > 0 && start > 0) {
    tokens.push({ type: 'zero' })
    return at + start
  }
  if (run === 2 && text[at + 1] === '两') {
    tokens.push(digits[first]!)
    return at + 1
  }
  if (run === 2 && isPair(first, second)) {
    tokens.push(digit(rational(first), rational(second)))
    return at + 2
  }
  if (tokens.length > 0 || run > longestNumber || run < 3) return -1
  tokens.push(digit(rational(BigInt(values.join('')))))
  return at + run
}

const isPair = (a: number, b: number): boolean => a > 0 && (b === a + 1 || (a === 3 && b === 5))
