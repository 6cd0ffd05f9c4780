import type { Finding, Fix, Observation, Severity } from '../model/finding.ts'
import type { Span } from '../model/span.ts'
import type { ActiveRule } from './select-rules.ts'

/** Where observations without a path of their own belong, and the texts their places lie in. */
export interface Place {
  readonly path: string
  /** The text of a file, or undefined where it is not known. */
  textOf(path: string): string | undefined
}

/**
 * An observation as a finding of its rule. Its span is brought inside the text and out of surrogate pairs; a fix whose
 * edits leave the text or overlap is dropped, since half a fix is worse than none.
 */
export function acceptObservation(seen: Observation, active: ActiveRule, place: Place): Finding {
  const path = seen.path ?? place.path
  const text = place.textOf(path)
  const confidence = seen.confidence ?? 'high'
  const fix = seen.fix !== undefined && (text === undefined || isSound(seen.fix, text)) && seen.fix
  return {
    ruleId: active.rule.id,
    severity: severityOf(seen, active),
    path,
    span: text === undefined ? seen.span : spanInside(seen.span, text),
    message: seen.message,
    data: seen.data,
    confidence,
    related: seen.related ?? [],
    ...(fix && { fix }),
  }
}

/** The configuration has the last word; without it, only what is certain may be an error. */
function severityOf(seen: Observation, active: ActiveRule): Severity {
  if (active.pinned) return active.severity
  const severity = seen.severity ?? active.severity
  const isSure = (seen.confidence ?? 'high') === 'high'
  return severity === 'error' && !isSure ? 'warning' : severity
}

function spanInside(span: Span, text: string): Span {
  const start = Math.min(Math.max(span.start, 0), text.length)
  const end = Math.min(Math.max(span.end, start), text.length)
  return {
    start: splitsPair(text, start) ? start - 1 : start,
    end: splitsPair(text, end) ? end + 1 : end,
  }
}

/** Whether an offset lies between the two halves of a character outside the basic plane. */
function splitsPair(text: string, offset: number): boolean {
  return offset > 0 && (text.codePointAt(offset - 1) ?? 0) > 0xffff
}

function isSound(fix: Fix, text: string): boolean {
  const spans = fix.edits
    .map((edit) => edit.span)
    .toSorted((a, b) => a.start - b.start || a.end - b.end)
  return (
    spans.length > 0 &&
    spans.every(
      ({ start, end }, i) =>
        start >= (spans[i - 1]?.end ?? 0) &&
        start <= end &&
        end <= text.length &&
        !splitsPair(text, start) &&
        !splitsPair(text, end),
    )
  )
}
