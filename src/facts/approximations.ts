import type { Approximation } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { createPhrases, type Phrases, words } from './phrases.ts'
import { codeAt, codesOf, isLetter, type Prose, skipSpaces, skipSpacesBack } from './prose.ts'

type Table = Readonly<Record<Exclude<Approximation, 'vague'>, string>>

const chineseBefore: Table = {
  about: '约 大约 约为 大约为 大概 差不多 估计 ~ ≈ 约合 约等于 大致 大约有 平均',
  almost: '近 将近 接近 几近 接近于 逼近',
  above: '超过 超 逾 多于 高于 大于 > 超出 不止 突破 超越 过 高出 远超',
  below: '不到 不足 不满 小于 低于 少于 < 未满 不及',
  atLeast: '至少 最少 起码 不少于 不低于 ≥ >= 大于等于 大于或等于 不小于 少说 最低',
  atMost: '至多 最多 最高 多达 高达 不超过 不多于 ≤ <= 小于等于 小于或等于 不大于 不高于 上限',
}
const chineseAfter: Table = {
  about: '左右 上下 许 前后',
  almost: '',
  above: '有余 开外',
  below: '',
  atLeast: '以上 及以上 或以上 或者以上 或更多 或更高 + 起',
  atMost: '以下 及以下 或以下 以内 之内 或更少',
}
const englishBefore: Table = {
  about:
    'about around approximately approx approx. roughly ~ ≈ some circa ca. estimated close_to somewhere_around give_or_take on_average',
  almost: 'nearly almost just_under close_to just_short_of',
  above:
    'over more_than > exceeding above greater_than larger_than bigger_than higher_than upwards_of in_excess_of exceeds exceeded just_over well_over surpassed surpassing longer_than older_than',
  below: 'under less_than fewer_than < below smaller_than lower_than shorter_than younger_than',
  atLeast:
    'at_least no_less_than no_fewer_than not_less_than ≥ >= >_= a_minimum_of minimum_of greater_than_or_equal_to bigger_or_equal_than more_than_or_equal_to at_least_or_equal_to equal_to_or_more_than equal_to_or_greater_than',
  atMost:
    'at_most up_to no_more_than not_more_than as_many_as as_much_as as_high_as ≤ <= a_maximum_of maximum_of less_than_or_equal_to equal_to_or_less_than smaller_or_equal_than at_most_or_equal_to',
}
const englishAfter: Table = {
  about: 'or_so or_thereabouts more_or_less',
  almost: '',
  above: '',
  below: '',
  atLeast:
    '+ or_more or_greater or_higher and_more and_up plus or_more_than and_above or_above or_over or_older',
  atMost: 'or_less or_fewer or_lower or_below or_under',
}

const table = (entries: Table): Phrases<Approximation> =>
  createPhrases(
    Object.entries(entries).flatMap(([name, list]) =>
      words(list).map((word) => [word, name as Approximation] as const),
    ),
  )
const tables = {
  zh: { before: table(chineseBefore), after: table(chineseAfter) },
  en: { before: table(englishBefore), after: table(englishAfter) },
}
const links = /(?:[了是为有达]|超过|到|a|an|the|equal to|of) ?$/
const linkEnds = codesOf('了是为有达过到aneof')
const notApproximation = codesOf('附靠最新远亲邻临接贴相条合预节契公特赴制通经透越渡绕穿度')

export interface Qualifier {
  readonly approximation: Approximation
  readonly qualifier: Span
}

/** The word before or after an amount that says how far its value holds: 约, 超过, 以上, `more than`. */
export function qualifierOf(prose: Prose, start: number, end: number): Qualifier | undefined {
  const first = before(prose, start)
  const last = after(prose, end)
  return first?.approximation === 'about' ? (last ?? first) : (first ?? last)
}

function before(prose: Prose, start: number): Qualifier | undefined {
  const { lower } = prose
  const stop = skipSpacesBack(lower, start, 2)
  const last = codeAt(lower, skipSpacesBack(lower, stop, 1) - 1)
  const linked = linkEnds.has(last) ? links.exec(lower.slice(Math.max(stop - 9, 0), stop)) : null
  for (const end of linked ? [stop, skipSpacesBack(lower, stop - linked[0].length, 1)] : [stop]) {
    const found = tables[prose.language].before.before(lower, end)
    if (!found) continue
    const begin = end - found.phrase.length
    if (isLetter(codeAt(lower, begin)) && isLetter(codeAt(lower, begin - 1))) continue
    if (found.phrase.length === 1 && notApproximation.has(codeAt(lower, begin - 1))) continue
    return { approximation: found.value, qualifier: { start: begin, end } }
  }
  return undefined
}

function after(prose: Prose, end: number): Qualifier | undefined {
  const { lower } = prose
  const place = skipSpaces(lower, end, lower[end] === '+' ? 0 : 1)
  const found = tables[prose.language].after.at(
    lower,
    place,
    (stop) => !isLetter(codeAt(lower, stop)) || !isLetter(codeAt(lower, stop - 1)),
  )
  if (found?.phrase === '上下' && '文级游限左两'.includes(lower[place + 2] ?? ' ')) return undefined
  if (
    !found ||
    (found.phrase === '+' && /[\d ]/.test(lower[place + 1] ?? 'x') && lower[place + 1] !== ' ')
  )
    return undefined
  const stop = place + found.phrase.length
  return { approximation: found.value, qualifier: { start: place, end: stop } }
}
