import type {
  Amount,
  AmountKind,
  Approximation,
  Exact,
  Interval,
  Moment,
  Quantity,
} from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { compare, type Rational, toExact } from './rational.ts'
import type { Writable } from './writable.ts'

/**
 * An amount while it is being read. An absent end of the interval is open; both the same: one value. What words beside it
 * say is put in when they are read.
 */
export interface AmountDraft {
  readonly start: number
  readonly end: number
  /** Where reading goes on, if words behind the span belong to the quantity (100 miles an hour); else 0. */
  readonly resume: number
  approximation: Approximation | undefined
  qualifier: Span | undefined
  kind: AmountKind
  readonly low: Rational | undefined
  readonly high: Rational | undefined
  readonly unit: string | undefined
  readonly per: string | undefined
  readonly step: Rational | undefined
  readonly noun: string | undefined
  change: 'by' | undefined
  /** Nothing but digits: may turn out to be the tail of a name. */
  readonly bare: boolean
}

/** The draft of an amount that was read from `start` to `end`; like figures all of them have one shape. */
export function createAmount(
  kind: AmountKind,
  start: number,
  end: number,
  low: Rational,
  high: Rational,
): Writable<AmountDraft> {
  return {
    start,
    end,
    resume: 0,
    approximation: undefined,
    qualifier: undefined,
    kind,
    low,
    high,
    unit: undefined,
    per: undefined,
    step: undefined,
    noun: undefined,
    change: undefined,
    bare: false,
  }
}

/** A date or time while it is being read. */
export interface MomentDraft {
  readonly start: number
  readonly end: number
  readonly kind: 'date' | 'time'
  readonly moment: string
  readonly part: Moment['part'] | undefined
}

/** The draft of a date or time that was read from `start` to `end`. */
export const createMoment = (
  kind: Moment['kind'],
  start: number,
  end: number,
  moment: string,
  part?: Moment['part'],
): MomentDraft => ({ start, end, kind, moment, part })

/** What a reader found, before it becomes a `Quantity`. */
export type Draft = AmountDraft | MomentDraft

/** The quantity of a draft, with the words it was read from. */
export function toQuantity(text: string, draft: Draft): Quantity {
  const { start, end } = draft
  const words = { text: text.slice(start, end), span: { start, end } }
  return 'moment' in draft ? toMoment(words, draft) : toAmount(words, draft)
}

type Words = Pick<Quantity, 'text' | 'span'>

function toMoment({ text, span }: Words, { kind, moment, part }: MomentDraft): Moment {
  return part ? { text, span, kind, value: moment, part } : { text, span, kind, value: moment }
}

/* Properties are set one after the other, since most are absent and copies of copies would be dear. */
function toAmount(words: Words, draft: AmountDraft): Amount {
  const amount = words as Writable<Amount>
  if (draft.approximation) amount.approximation = draft.approximation
  if (draft.qualifier) amount.qualifier = draft.qualifier
  amount.kind = draft.kind
  amount.value = toValue(draft)
  if (draft.unit !== undefined) amount.unit = draft.unit
  if (draft.per !== undefined) amount.per = draft.per
  if (draft.step) amount.precision = toExact(draft.step)
  if (draft.noun !== undefined) amount.noun = draft.noun
  if (draft.change) amount.change = draft.change
  return amount
}

function toValue({ low, high }: AmountDraft): Exact | Interval {
  if (low && high && compare(low, high) === 0) return toExact(low)
  return { ...(low && { low: toExact(low) }), ...(high && { high: toExact(high) }) }
}
