import { add, compare, rational, zero } from '../../../facts/rational.ts'
import type { Observation } from '../../../model/finding.ts'
import { type Printed, shown } from './amounts.ts'

const rest = /(?:其余|剩余|剩下)的?\s*$/
/** Between shares: the next is one of a part, or no share. */
const another = /其中|当中|增|提高|上升|减|降|更/
const whole = rational(100n)

/** Shares of one whole that come to more than all of it. They are shares of one whole where the last is 其余的. */
export function wrongRemainder(numbers: readonly Printed[], text: string): readonly Observation[] {
  const shares = numbers.filter(({ amount }) => amount.kind === 'percent')
  const last = shares.at(-1)
  if (shares.length < 2 || !last) return []
  if (another.test(text.slice(shares[0]!.amount.span.end, last.amount.span.start))) return []
  if (!rest.test(text.slice(0, last.amount.span.start).slice(-8))) return []
  const least = shares.reduce((sum, { low }) => add(sum, low), zero)
  if (compare(least, whole) <= 0) return []
  return [
    {
      message: 'facts/contradiction.remainder',
      data: {
        claim: last.amount.text,
        sum: `${shown(shares.reduce((sum, { value }) => add(sum, value), zero))}%`,
      },
      span: last.amount.span,
    },
  ]
}
