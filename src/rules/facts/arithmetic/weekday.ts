import type { Fact } from '../../../model/evidence.ts'
import type { Observation } from '../../../model/finding.ts'

const after = /^\s*[（(，,]?\s*(?:星期|周|礼拜)([一二三四五六日天])/
const before = /(?:星期|周|礼拜)([一二三四五六日天])\s*[（(，,]?\s*$/
const inside = /(?:星期|周|礼拜)([一二三四五六日天])/
const days = '日一二三四五六'
const widest = 6

/** A day of the calendar beside the wrong day of the week: 2023 年 12 月 7 日（星期五）. */
export function wrongWeekday(facts: readonly Fact[], text: string): readonly Observation[] {
  return facts.flatMap(({ value }) => {
    if (value.kind !== 'date') return []
    const [year, month, day] =
      /^(\d{4})-(\d{2})-(\d{2})$/.exec(value.value)?.slice(1).map(Number) ?? []
    if (year === undefined || month === undefined || day === undefined) return []
    const { start, end } = value.span
    const named =
      inside.exec(value.text) ??
      after.exec(text.slice(end, end + widest)) ??
      before.exec(text.slice(Math.max(start - widest, 0), start))
    const right = days[new Date(Date.UTC(year, month - 1, day)).getUTCDay()]!
    const written = named?.[1]?.replace('天', '日')
    if (written === undefined || written === right) return []
    const data = { date: value.text, claim: `星期${written}`, right: `星期${right}` }
    return [{ message: 'facts/contradiction.weekday', data, span: value.span }]
  })
}
