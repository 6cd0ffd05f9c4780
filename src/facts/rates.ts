import { createPhrases } from './phrases.ts'
import { codeAt, codesOf, isLetter, type Prose, skipSpacesBack } from './prose.ts'
import { unitAt } from './units.ts'

const periods: readonly (readonly [symbol: string, chinese: string, english: string])[] = [
  ['s', '秒 秒钟', 'second sec s'],
  ['ms', '毫秒', 'millisecond ms'],
  ['min', '分钟 分', 'minute min'],
  ['h', '小时 个小时', 'hour hr h'],
  ['d', '天 日', 'day'],
  ['w', '周 星期', 'week wk'],
  ['mo', '月 个月', 'month mo'],
  ['quarter', '季度', 'quarter'],
  ['y', '年', 'year yr annum'],
]
const chinese = createPhrases(
  periods.flatMap(([symbol, names]) => names.split(' ').map((name) => [name, symbol] as const)),
)
const english = createPhrases(
  periods.flatMap(([symbol, , names]) => names.split(' ').map((name) => [name, symbol] as const)),
)
const per = /(?: ?次)? ?(?:\/ ?|每|per | per | (?:an?|each|every) )/y
const initials = codesOf(' 次/每p')

/** The denominator of an amount. */
export interface Rate {
  readonly per: string
  /** The end of the span: a slash makes the period a part of the unit (TB/s), words do not. */
  readonly end: number
  readonly resume: number
}

/** The denominator that follows an amount: `/s`, `per month`, `a year`, 每秒, /kg. Nothing where none does. */
export function readRate(prose: Prose, at: number): Rate | undefined {
  if (!initials.has(codeAt(prose.lower, at))) return undefined
  per.lastIndex = at
  const found = per.exec(prose.lower)
  if (!found) return undefined
  const place = per.lastIndex
  const period =
    chinese.at(prose.text, place) ??
    english.at(prose.lower, place, (end) => !isLetter(codeAt(prose.text, end)))
  if (period) {
    const resume = place + period.phrase.length
    return { per: period.value, end: prose.text[at] === '/' ? resume : at, resume }
  }
  if (!found[0].includes('/')) return undefined
  const unit = unitAt(prose, place)
  return unit && { per: unit.unit.symbol, end: unit.end, resume: unit.end }
}

/** The denominator that stands before an amount: 每秒 10 万次. Nothing where none does. */
export function readRateBefore(prose: Prose, start: number): string | undefined {
  if (prose.language !== 'zh') return undefined
  const end = skipSpacesBack(prose.text, start, 1)
  const period = chinese.before(prose.text, end)
  return period && prose.text[end - period.phrase.length - 1] === '每' ? period.value : undefined
}
