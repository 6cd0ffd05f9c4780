import { type Digits, longestNumber, readDigits } from './digits.ts'
import { digitOf, groupSizes, placeSizes, tens } from './han-digits.ts'
import { isDigit, type Prose, skipSpaces } from './prose.ts'
import { fromDecimal, type Rational, rational, zero } from './rational.ts'

/** A piece of a Chinese numeral. `low` and `high` differ where the digit is open (几, 两三). */
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
    const next = nextToken(prose, end, tokens)
    if (!next) break
    tokens.push(...next.tokens)
    end = next.end
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
  if (tokens.length === 1 && tokens[0]!.type === 'zero') {
    tokens[0] = { type: 'digit', low: zero, high: zero, open: false }
  }
  return { tokens, end: stop }
}

interface Step {
  readonly tokens: readonly Token[]
  readonly end: number
}

function nextToken(prose: Prose, at: number, before: readonly Token[]): Step | undefined {
  const { text } = prose
  const last = before.at(-1)
  const afterDigits = last?.type === 'arabic' || last?.type === 'more'
  const place = afterDigits || last?.type === 'group' ? skipSpaces(text, at) : at
  const character = text[place] ?? ''
  if (isDigit(text.charCodeAt(place)) || (character === '.' && before.length === 0)) {
    return arabicToken(prose, at, place, before)
  }
  if (
    place > at &&
    !(afterDigits && (groupSizes[character] || placeSizes[character] || isMore(text, place)))
  ) {
    return undefined
  }
  return (
    sizeToken(text, place, before) ??
    (isMore(text, place) && last && last.type !== 'more' && last.type !== 'digit'
      ? { tokens: [{ type: 'more' }], end: place + 1 }
      : undefined) ??
    digitTokens(prose, place, before)
  )
}

/* 1亿72300, 3万4000; across a space only where a smaller magnitude follows (5 亿 1 万). */
function arabicToken(
  prose: Prose,
  at: number,
  place: number,
  before: readonly Token[],
): Step | undefined {
  const last = before.at(-1)
  if (last && last.type !== 'group' && last.type !== 'place' && last.type !== 'zero')
    return undefined
  const digits = readDigits(prose, place)
  if (!digits) return undefined
  if (last) {
    const next = prose.text[skipSpaces(prose.text, digits.end)] ?? ''
    const size = groupSizes[next] ?? placeSizes[next]
    const smaller = size !== undefined && last.type === 'group' && rational(size).n < last.size.n
    if (digits.decimal || (place > at && !smaller) || (size !== undefined && !smaller))
      return undefined
    if (before[0]!.type !== 'arabic' && last.type !== 'zero') return undefined
  }
  return { tokens: [{ type: 'arabic', digits }], end: digits.end }
}

/* 万万亿亿 is no number any more. */
const mostGroups = 4
const trillion = /兆(?= ?[\d零一二三四五六七八九]| ?(?:美|日|韩)?元)/y

/* 兆 is 10¹² only where a smaller part or money follows; else it is mega (兆字节, 100 兆带宽). */
function isGroup(text: string, at: number): boolean {
  trillion.lastIndex = at
  return text[at] !== '兆' || trillion.test(text)
}

function sizeToken(text: string, at: number, before: readonly Token[]): Step | undefined {
  const character = text[at] ?? ''
  if (!isGroup(text, at) || /^百分[位点]/.test(text.slice(at, at + 3))) return undefined
  const place = placeSizes[character]
  const group = groupSizes[character]
  if (place === undefined && group === undefined) return undefined
  const size = rational(place ?? group!)
  if (place !== undefined && !placeFits(size, before)) return undefined
  if (group !== undefined && before.filter(({ type }) => type === 'group').length >= mostGroups)
    return undefined
  return { tokens: [{ type: place === undefined ? 'group' : 'place', size }], end: at + 1 }
}

/* Places of one section fall: 三千二百 goes on, 一百一百 is two numbers. */
function placeFits(size: Rational, before: readonly Token[]): boolean {
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

const fractionDigits = /[零〇一二三四五六七八九壹贰叁肆伍陆柒捌玖貳參陸]{1,32}|\d{1,32}/y

function digitTokens(prose: Prose, at: number, before: readonly Token[]): Step | undefined {
  const { text } = prose
  const character = text[at] ?? ''
  const last = before.at(-1)
  if (character === '点') return fractionToken(text, at, before)
  if (
    last?.type === 'digit' ||
    last?.type === 'arabic' ||
    last?.type === 'fraction' ||
    last?.type === 'more'
  )
    return undefined
  if (character === '几' || character === '数' || character === '上')
    return openToken(text, at, before)
  const ten = tens[character]
  if (ten !== undefined && before.length === 0) {
    return { tokens: [digit(ten / 10), { type: 'place', size: rational(10n) }], end: at + 1 }
  }
  const run = digitRun(text, at)
  if (run === 0) return undefined
  if (character === '两' && last && !'百千万亿'.includes(text[at + 1] ?? ' ')) return undefined
  if (run > 1) return runTokens(text, at, run, before)
  if (character === '零' || character === '〇') return { tokens: [{ type: 'zero' }], end: at + 1 }
  return { tokens: [digit(digitOf(character)!)], end: at + 1 }
}

function fractionToken(text: string, at: number, before: readonly Token[]): Step | undefined {
  if (before.length === 0 || before.some(({ type }) => type === 'fraction' || type === 'arabic'))
    return undefined
  fractionDigits.lastIndex = skipSpaces(text, at + 1, 1)
  const found = fractionDigits.exec(text)?.[0]
  if (!found) return undefined
  const digits = [...found]
    .map((digit) => (digit >= '0' && digit <= '9' ? digit : String(digitOf(digit))))
    .join('')
  const step = rational(1n, 10n ** BigInt(digits.length))
  return {
    tokens: [{ type: 'fraction', value: fromDecimal(`.${digits}`), step }],
    end: fractionDigits.lastIndex,
  }
}

const digit = (low: number, high = low): Token => ({
  type: 'digit',
  low: rational(low),
  high: rational(high),
  open: false,
})

/* 几十, 十几, 数百, 上千: the interval ends just below the number with ten in the place of the open digit. */
function openToken(text: string, at: number, before: readonly Token[]): Step | undefined {
  const next = text[at + 1] ?? ''
  const head = before.length === 0
  const sized = (text[at] === '上' ? '百千万亿' : '十百千万亿').includes(next || ' ')
  if (head && text[at] !== '几' && !sized) return undefined
  if (!head && text[at] !== '几') return undefined
  const low = rational(!head || text[at] === '上' ? 1 : 2)
  return { tokens: [{ type: 'digit', low, high: ten, open: true }], end: at + 1 }
}

/** How many digit characters stand in a row. */
function digitRun(text: string, at: number): number {
  let end = at
  while (end - at <= longestNumber && digitOf(text[end] ?? '') !== undefined) end++
  return end - at
}

/* Two digits side by side are a range (两三天, 十五六, 三五百), more are read out (二〇二三). 零五 is a five. */
function runTokens(
  text: string,
  at: number,
  run: number,
  before: readonly Token[],
): Step | undefined {
  const values = [...text.slice(at, at + Math.min(run, longestNumber + 1))].map(
    (each) => digitOf(each)!,
  )
  const start = values.findIndex((value) => value > 0)
  if (before.length > 0 && start > 0) {
    return { tokens: [{ type: 'zero' }], end: at + start }
  }
  if (run === 2 && text[at + 1] === '两') return { tokens: [digit(values[0]!)], end: at + 1 }
  if (run === 2 && isPair(values[0]!, values[1]!)) {
    return { tokens: [digit(values[0]!, values[1]!)], end: at + 2 }
  }
  if (before.length > 0 || run > longestNumber || run < 3) return undefined
  const value = rational(BigInt(values.join('')))
  return { tokens: [{ type: 'digit', low: value, high: value, open: false }], end: at + run }
}

const isPair = (a: number, b: number): boolean => a > 0 && (b === a + 1 || (a === 3 && b === 5))
