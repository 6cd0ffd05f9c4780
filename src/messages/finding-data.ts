import type { Language } from '../model/config.ts'
import type { Finding } from '../model/finding.ts'
import type { FindingData } from '../model/publication.ts'
import type { Position, Span } from '../model/span.ts'
import { describe } from './index.ts'

/**
 * A finding as data: its words in `language`, its places as lines and columns. `locate` gives the positions of a file by
 * its path. Keys stand in the order of the schema.
 */
export function toFindingData(
  finding: Finding,
  locate: (path: string) => (offset: number) => Position,
  language: Language,
): FindingData {
  const place = ({ path, span }: { readonly path: string; readonly span: Span }) => {
    const positionOf = locate(path)
    return { path, start: positionOf(span.start), end: positionOf(span.end) }
  }
  const { ruleId, severity, message, data, confidence, fix } = finding
  return {
    ruleId,
    severity,
    ...place(finding),
    message: wordsOf(finding, language),
    messageId: message,
    data,
    confidence,
    ...(fix && { fix: { kind: fix.kind, edits: fix.edits.map(editData) } }),
    related: finding.related.map(place),
  }
}

/** All that there is to say, as one text: Chinese sentences follow each other without a space. */
function wordsOf(finding: Finding, language: Language): string {
  const { what, why, fix } = describe(finding, language)
  return [what, why, fix].filter((words) => words !== '').join(language === 'zh' ? '' : ' ')
}

function editData({ span, text }: { readonly span: Span; readonly text: string }) {
  return { start: span.start, end: span.end, text }
}
