import type { DateReading } from './calendar.ts'
import { readSpokenClock } from './clock-en.ts'
import { createMoment, type MomentDraft } from './draft.ts'
import type { Figure } from './figure.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { codeAt, isDigit, type Prose, skipSpaces } from './prose.ts'

interface Clock {
  readonly end: number
  readonly hour: number
  readonly minute?: number
  readonly second?: number
  readonly half?: 'am' | 'pm'
  /** A number that only a time after it makes an hour: 5 to 6 pm. */
  readonly bare?: boolean
}

const colon = /([01]?\d|2[0-4]):([0-5]\d)(?::([0-5]\d))?(?![\d:]|\.\d)/y
const halfDay = / ?(?:([ap]) ?\.? ?m\.?|([ap])m)(?![a-z])/y
const dayTime =
  /(上午|早上|早晨|清晨|凌晨|今早|下午|傍晚|晚上|晚间|夜里|夜晚|今晚|当晚|半夜|深夜|中午|正午|午后) ?/y
const afternoon = /下午|傍晚|晚|夜|午后/
const minuteWords = /半|整|钟|([一三二123]) ?刻|过 ?(?=\S{1,3}分)/y
const joint = / ?(?:到|至|--?|~|–|——?|to|until|till|and(?= \d{1,2}(?::\d\d)? ?[ap]\.?m)) ?/y

const two = (value: number): string => String(value).padStart(2, '0')

function format({ hour, minute, second, half }: Clock): string {
  const shifted = half === 'pm' && hour < 12 ? hour + 12 : half === 'am' && hour === 12 ? 0 : hour
  const exact =
    second !== undefined
      ? `:${two(minute ?? 0)}:${two(second)}`
      : minute === undefined
        ? ''
        : `:${two(minute)}`
  return `T${two(shifted)}${exact}`
}

/** A time of day or a range of two: 15:30, 3 pm, 下午三点半, 20 时 15 分. Nothing where none begins at `at`. */
export function readClock(prose: Prose, at: number): MomentDraft | undefined {
  const first = readOne(prose, at, false) ?? readBareHour(prose, at)
  if (!first) return prose.language === 'en' ? readSpokenClock(prose, at) : undefined
  joint.lastIndex = first.end
  const second = joint.test(prose.lower) ? readOne(prose, joint.lastIndex, true) : undefined
  if (!second && first.bare) return undefined
  if (!second) return createMoment('time', at, first.end, format(first))
  const lent =
    second.half && !first.half && first.hour <= second.hour
      ? { ...first, half: second.half }
      : first
  const taken =
    first.half && !second.half && prose.language === 'zh' ? { ...second, half: first.half } : second
  return createMoment('time', at, second.end, `${format(lent)}/${format(taken)}`)
}

/** The time that follows a date that names a day; nothing where none does. */
export function readClockAfterDate(
  prose: Prose,
  date: DateReading,
): { end: number; time: string } | undefined {
  if (date.fields.day === undefined) return undefined
  const place = skipSpaces(prose.text, prose.text[date.end] === 'T' ? date.end + 1 : date.end, 1)
  const clock = readOne(prose, place, true)
  return clock && { end: clock.end, time: format(clock) }
}

const bareHour =
  /(1[0-2]|[1-9])(?= ?(?:-|–|to|until|till|and) ?\d{1,2}(?::\d\d)? ?(?:[ap]\.? ?m\b))/y

function readBareHour(prose: Prose, at: number): Clock | undefined {
  if (prose.language === 'zh' || !isDigit(codeAt(prose.text, at))) return undefined
  bareHour.lastIndex = at
  const found = bareHour.exec(prose.lower)
  return found ? { end: bareHour.lastIndex, hour: Number(found[1]), bare: true } : undefined
}

function readOne(prose: Prose, at: number, known: boolean): Clock | undefined {
  if (prose.language === 'en') return readColon(prose, unnamed(at)) ?? readHalfDay(prose, at)
  const named = readDayTime(prose.text, at)
  return readColon(prose, named) ?? readHalfDay(prose, at) ?? readChinese(prose, at, named, known)
}

function readColon(prose: Prose, named: DayTime): Clock | undefined {
  const { text } = prose
  if (!isDigit(codeAt(text, named.end))) return undefined
  if (text[named.end + 1] !== ':' && text[named.end + 2] !== ':') return undefined
  colon.lastIndex = named.end
  const found = colon.exec(text)
  if (!found) return undefined
  const unit = text[colon.lastIndex] === '时' || text[colon.lastIndex] === '分' ? 1 : 0
  const base: Clock = {
    end: colon.lastIndex + unit,
    hour: Number(found[1]),
    minute: Number(found[2]),
    ...(found[3] && { second: Number(found[3]) }),
    ...(named.half && { half: named.half }),
  }
  return withHalfDay(prose, base)
}

function withHalfDay(prose: Prose, clock: Clock): Clock {
  halfDay.lastIndex = clock.end
  const found = halfDay.exec(prose.lower)
  if (!found) return clock
  return { ...clock, end: halfDay.lastIndex, half: (found[1] ?? found[2]) === 'p' ? 'pm' : 'am' }
}

const hourOnly = /(1[0-2]|0?[1-9])(?:\.([0-5]\d))?(?= ?[ap] ?\.? ?m)/y

/* 3pm, 3 p.m., 1.59 p.m. */
function readHalfDay(prose: Prose, at: number): Clock | undefined {
  if (!isDigit(codeAt(prose.text, at))) return undefined
  hourOnly.lastIndex = at
  const found = hourOnly.exec(prose.lower)
  if (!found) return undefined
  const clock = {
    end: hourOnly.lastIndex,
    hour: Number(found[1]),
    ...(found[2] && { minute: Number(found[2]) }),
  }
  const whole = withHalfDay(prose, clock)
  return whole.half ? whole : undefined
}

interface DayTime {
  readonly end: number
  readonly half: 'am' | 'pm' | undefined
  readonly named: boolean
}

const unnamed = (end: number): DayTime => ({ end, half: undefined, named: false })

function readDayTime(text: string, at: number): DayTime {
  if (!'上早清凌今下傍晚夜当半深中正午'.includes(text[at] ?? ' ')) return unnamed(at)
  dayTime.lastIndex = at
  const name = dayTime.exec(text)?.[1]
  if (!name) return unnamed(at)
  const half = afternoon.test(name) ? 'pm' : name === '中午' || name === '正午' ? undefined : 'am'
  return { end: dayTime.lastIndex, half, named: true }
}

/* No hour is written longer, its 点 or 时 included. */
const farthestHour = 14

/* 下午三点半, 三点一刻, 20 时 15 分. A bare 三点 is a time only where something says so: it may be three points. */
function readChinese(prose: Prose, at: number, named: DayTime, known: boolean): Clock | undefined {
  const { text } = prose
  const hour = readChineseNumeral(prose, named.end)
  const value = hour && readHour(prose, hour)
  if (!value || value.end > at + farthestHour) return undefined
  const minute = readMinute(prose, value.end, known || named.named)
  const sure = known || named.named || minute.said || isAlone(text, at, value.end)
  if (!sure || (value.mark === '时' && !minute.said && !known && !named.named)) return undefined
  const clock: Clock = {
    end: minute.end,
    hour: value.hour,
    ...(minute.minute !== undefined && { minute: minute.minute }),
    ...(minute.second !== undefined && { second: minute.second }),
    ...(named.half && { half: named.half }),
  }
  return withHalfDay(prose, clock)
}

function isAlone(text: string, at: number, end: number): boolean {
  return at === 0 && end === text.length
}

interface Hour {
  readonly hour: number
  readonly mark: string
  readonly end: number
}

/* The numeral reader takes 三点五 for a decimal: then the hour is what stands before the point. */
function readHour(prose: Prose, numeral: Figure): Hour | undefined {
  const { text } = prose
  const dot = numeral.decimal ? text.slice(numeral.start, numeral.end).indexOf('点') : -1
  const place = dot < 0 ? skipSpaces(text, numeral.end, 1) : numeral.start + dot
  const mark = text[place] ?? ''
  if ((mark !== '点' && mark !== '时') || text[place + 1] === '间' || text[place + 1] === '候')
    return undefined
  const hour = Number(dot < 0 ? numeral.low.n : numeral.low.n / numeral.low.d)
  return hour <= 24 ? { hour, mark, end: place + 1 } : undefined
}

interface Minute {
  readonly end: number
  readonly said: boolean
  readonly minute?: number
  readonly second?: number
}

function readMinute(prose: Prose, at: number, known: boolean): Minute {
  const { text } = prose
  minuteWords.lastIndex = at
  const word = minuteWords.exec(text)
  if (word && !word[0].startsWith('过')) {
    const quarters = word[1]
      ? 15 * (Number(word[1]) || '零一二三'.indexOf(word[1]))
      : word[0] === '半'
        ? 30
        : undefined
    return {
      end: minuteWords.lastIndex,
      said: true,
      ...(quarters !== undefined && { minute: quarters }),
    }
  }
  const first = skipSpaces(text, word ? minuteWords.lastIndex : at, 1)
  const start = text[first] === '零' ? first + 1 : first
  const minute = readChineseNumeral(prose, start)
  if (minute?.low.d !== 1n || minute.low.n > 59n || minute.vague) return { end: at, said: false }
  const value = Number(minute.low.n)
  const mark = skipSpaces(text, minute.end, 1)
  const unit = text[mark] === '分' && text[mark + 1] !== '之' && text[mark + 1] !== '钟'
  const twoDigits =
    (text.slice(start, minute.end).includes('十') || (known && minute.end - first === 2)) &&
    !unit &&
    !/[个万亿年月日天倍%]/.test(text[minute.end] ?? '')
  if (!unit && !twoDigits) return { end: at, said: false }
  const end = unit ? mark + 1 : minute.end
  const second = unit ? readChineseNumeral(prose, skipSpaces(text, end, 1)) : undefined
  if (second && text[second.end] === '秒')
    return { end: second.end + 1, said: true, minute: value, second: Number(second.low.n) }
  return { end, said: true, minute: value }
}
