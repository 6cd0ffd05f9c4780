import type { AmountKind, Approximation, Exact, Interval, Moment, Quantity } from '../model/fact.ts'
import type { Span } from '../model/span.ts'
import { compare, type Rational, toExact } from './rational.ts'

interface DraftBase {
  readonly start: number
  readonly end: number
  /** Where reading goes on, if words behind the span belong to the quantity (100 miles an hour). */
  readonly resume?: number
  readonly approximation?: Approximation
  readonly qualifier?: Span
}

/** An amount while it is being read. An absent end of the interval is open; both the same: one value. */
export interface AmountDraft extends DraftBase {
  readonly kind: AmountKind
  readonly low?: Rational
  readonly high?: Rational
  readonly unit?: string
  readonly per?: string
  readonly step?: Rational
  readonly noun?: string
  readonly change?: 'by'
  /** Nothing but digits: may turn out to be the tail of a name. */
  readonly bare?: boolean
}

/** A date or time while it is being read. */
export interface MomentDraft extends DraftBase {
  readonly kind: 'date' | 'time'
  readonly moment: string
  readonly part?: 'early' | 'mid' | 'late'
}

/** What a reader found, before it becomes a `Quantity`. */
export type Draft = AmountDraft | MomentDraft

/** The quantity of a draft, with the words it was read from. */
export function toQuantity(text: string, draft: Draft): Quantity {
  const base = {
    text: text.slice(draft.start, draft.end),
    span: { start: draft.start, end: draft.end },
    ...(draft.approximation && { approximation: draft.approximation }),
    ...(draft.qualifier && { qualifier: draft.qualifier }),
  }
  if ('moment' in draft) {
    const part = draft.part && { part: draft.part }
    return { ...base, kind: draft.kind, value: draft.moment, ...part } as Moment
  }
  return {
    ...base,
    kind: draft.kind,
    value: toValue(draft),
    ...(draft.unit !== undefined && { unit: draft.unit }),
    ...(draft.per !== undefined && { per: draft.per }),
    ...(draft.step && { precision: toExact(draft.step) }),
    ...(draft.noun !== undefined && { noun: draft.noun }),
    ...(draft.change && { change: draft.change }),
  }
}

function toValue({ low, high }: AmountDraft): Exact | Interval {
  if (low && high && compare(low, high) === 0) return toExact(low)
  return { ...(low && { low: toExact(low) }), ...(high && { high: toExact(high) }) }
}
