import {
  compare,
  divide,
  multiply,
  type Rational,
  rational,
  subtract,
  zero,
} from '../../../facts/rational.ts'
import type { Observation } from '../../../model/finding.ts'
import { between, isOutside, type Printed, shown } from './amounts.ts'

const rising = '增长|增加|上升|提高|上涨|提升|扩大|攀升'
const falling = '下降|减少|降低|下跌|缩减|缩小|下滑'
const from = /从\s*$/
const to = new RegExp(
  `^[^，。；,;\\d]{0,8}(?:(${rising}|[涨升增])|(${falling}|[跌降减]))(?:到|至)了?\\s*$`,
)
const by = new RegExp(
  `^[^，。；,;\\d]{0,8}[，,]?\\s*(?:同比|总共|共)?(?:(${rising}|增幅|涨幅)|(${falling}|降幅|跌幅))(?:了|为|是|达|达到)?\\s*$`,
)
const hundred = rational(100n)

/** 从 A 增长到 B，增长 X %, where X is not what A and B make. */
export function wrongGrowth(numbers: readonly Printed[], text: string): readonly Observation[] {
  return numbers.slice(0, -2).flatMap((first, index) => {
    const [second, change] = [numbers[index + 1]!, numbers[index + 2]!]
    const { start } = first.amount.span
    if (!from.test(text.slice(Math.max(start - 4, 0), start))) return []
    const [, up, down] = to.exec(between(text, first, second)) ?? []
    const [, upBy, downBy] = by.exec(between(text, second, change)) ?? []
    const fits = (up && upBy) || (down && downBy)
    if (!fits || change.amount.unit !== '%' || !sameUnit(first, second)) return []
    if (compare(first.low, zero) <= 0) return []
    const sign = up ? rational(1n) : rational(-1n)
    const percent = (a: Rational, b: Rational) =>
      multiply(multiply(divide(subtract(b, a), a), hundred), sign)
    const ends = [percent(first.high, second.low), percent(first.low, second.high)]
    const [least, most] = up ? ends : ends.toReversed()
    if (!isOutside(change, least!, most!)) return []
    return [
      {
        message: 'facts/contradiction.growth',
        data: {
          first: first.amount.text,
          second: second.amount.text,
          claim: change.amount.text,
          right: `${shown(percent(first.value, second.value))}%`,
        },
        span: change.amount.span,
      },
    ]
  })
}

function sameUnit({ amount: a }: Printed, { amount: b }: Printed): boolean {
  return a.kind === b.kind && a.unit === b.unit && a.kind !== 'percent'
}
