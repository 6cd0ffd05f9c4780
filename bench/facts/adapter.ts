import { extractQuantities as extract } from '../../src/facts/index.ts'
import type { Amount, Exact, Moment, Quantity } from '../../src/model/fact.ts'

/*
 * The adapter between `extractQuantities` and an external scorer of quantity extraction:
 * `npx tsx <scorer>/score.mjs bench/facts/adapter.ts`. It renames only: a bound outside the span (more than 40) becomes an
 * open range with the bounding word in the span, a rate the name of its unit.
 */
interface Prediction {
  readonly start: number
  readonly end: number
  readonly text: string
  readonly value: string
  readonly unit?: string
  readonly kind: string
}

const rates: Readonly<Record<string, string>> = {
  'km/h': 'kmh',
  'kmh/h': 'kmh',
  'mi/h': 'mph',
  'mph/h': 'mph',
  'm/s': 'ms-1',
}
const frameBefore = /(?:between |from |从|介于|位于|自)$/
const frameAfter = /^ ?(?:之间|间)/

/** What the scorer calls with a text and its language. */
export function extractQuantities(text: string, language: 'zh' | 'en'): readonly Prediction[] {
  return extract(text, { language }).map((quantity) => toPrediction(text, quantity))
}

function toPrediction(text: string, quantity: Quantity): Prediction {
  if (quantity.kind === 'date' || quantity.kind === 'time') return moment(text, quantity)
  return amount(text, quantity)
}

function moment(text: string, quantity: Moment): Prediction {
  const span = quantity.value.includes('/') ? framed(text, quantity) : quantity.span
  const article =
    /^(?:\d{3}X|XX\dX)$/.test(quantity.value) &&
    text.slice(0, span.start).toLowerCase().endsWith('the ')
  return predict(text, article ? span.start - 4 : span.start, span.end, quantity.value, 'date')
}

function amount(text: string, quantity: Amount): Prediction {
  const { value, kind } = quantity
  const unit = rates[`${quantity.unit}/${quantity.per}`] ?? quantity.unit
  if (typeof value !== 'string') {
    const span = framed(text, quantity)
    return predict(
      text,
      span.start,
      span.end,
      `${value.low ?? ''}..${value.high ?? ''}`,
      'range',
      unit,
    )
  }
  const bound = quantity.qualifier && boundOf(quantity, value)
  if (!bound) return predict(text, quantity.span.start, quantity.span.end, value, kind, unit)
  const start = Math.min(quantity.span.start, quantity.qualifier.start)
  const end = Math.max(quantity.span.end, quantity.qualifier.end)
  return predict(text, start, end, bound, 'range', unit)
}

function boundOf({ approximation }: Amount, value: Exact): string | undefined {
  if (approximation === 'above' || approximation === 'atLeast') return `${value}..`
  if (approximation === 'below' || approximation === 'atMost') return `..${value}`
  return undefined
}

function framed(text: string, { span }: Quantity): { start: number; end: number } {
  const before = frameBefore.exec(text.slice(0, span.start).toLowerCase())?.[0] ?? ''
  const after = frameAfter.exec(text.slice(span.end))?.[0] ?? ''
  return { start: span.start - before.length, end: span.end + after.length }
}

function predict(
  text: string,
  start: number,
  end: number,
  value: string,
  kind: string,
  unit?: string,
): Prediction {
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    kind,
    ...(unit !== undefined && { unit }),
  }
}
