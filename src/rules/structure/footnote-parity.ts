import type { Footnote } from '../../model/article.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/**
 * Every footnote of the original is in the translation, and is referred to. Where none has the label that it had they
 * were numbered anew, and only their number counts.
 */
export const footnoteParity: PairRule = {
  id: 'structure/footnote-parity',
  subject: 'pair',
  severity: 'warning',
  check({ original, translation }) {
    const labels = new Set(translation.footnotes.map(keyOf))
    const before = original.footnotes.filter(({ references }) => references.length > 0)
    const areKept = before.some((note) => labels.has(keyOf(note)))
    const lost = before.filter((note) => !labels.has(keyOf(note)))
    const missing = before.length - translation.footnotes.length
    const at = translation.blocks.at(-1)?.span.end ?? 0
    const told = areKept ? lost : lost.slice(0, Math.max(missing, 0))
    const unreferred = translation.footnotes.filter((note) => {
      const own = before.find((each) => keyOf(each) === keyOf(note))
      return own !== undefined && note.references.length === 0
    })
    return [
      ...told.map((note) => ({
        message: 'structure/footnote-parity.lost',
        data: { label: note.label, text: excerpt(note.text, 40) },
        span: { start: at, end: at },
        related: [{ path: original.source.path, span: note.span }],
      })),
      ...unreferred.map((note) => ({
        message: 'structure/footnote-parity.unreferred',
        data: { label: note.label, text: excerpt(note.text, 30) },
        span: note.span,
      })),
    ]
  },
}

const keyOf = ({ label }: Footnote): string => label.toLowerCase()
