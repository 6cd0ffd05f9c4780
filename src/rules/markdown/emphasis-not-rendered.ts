import { toString as plainText } from 'mdast-util-to-string'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { canClose, canOpen, neighbours } from './emphasis/flanking.ts'
import { type LeftoverMarks, leftoverMarks } from './emphasis/leftover-marks.ts'
import { type MarkedWords, markedWords } from './emphasis/marked-words.ts'
import { mendEmphasis } from './emphasis/mend-emphasis.ts'
import { type SpacedWords, spacedMarks } from './emphasis/spaced-marks.ts'
import { standsInText } from './emphasis/stands-in-text.ts'

/**
 * Emphasis that the author meant and that plain CommonMark shows as literal marks. yikan itself renders most of it,
 * but articles are also read on GitHub and pasted into editors that do not.
 */
export const emphasisNotRendered: ArticleRule = {
  id: 'markdown/emphasis-not-rendered',
  subject: 'article',
  severity: 'warning',
  check({ tree, source: { text } }) {
    const seen = new Set<number>()
    const unrendered = markedWords(tree, text).flatMap((words) =>
      unrenderedWords(words, text, seen),
    )
    const isBoldLeft = standsInText(tree, text, '**')
    const isAnyLeft = isBoldLeft || standsInText(tree, text, '__')
    return [
      ...unrendered,
      ...(isBoldLeft ? spacedMarks(tree, text).map(spacedWords) : []),
      ...(isAnyLeft ? leftoverMarks(tree, text).map((marks) => leftover(marks, text)) : []),
    ]
  },
}

/** `seen` holds the runs that were spoken of: nested emphasis may share one. */
function unrenderedWords(
  words: MarkedWords,
  text: string,
  seen: Set<number>,
): readonly Observation[] {
  const { mark, opening, closing, children } = words
  const first = neighbours(text, opening.start, opening.end)
  const last = neighbours(text, closing.start, closing.end)
  const ends = { head: !canOpen(mark, first), tail: !canClose(mark, last) }
  if (!ends.head && !ends.tail) return []
  const run = ends.head ? opening : closing
  if (seen.has(run.start)) return []
  seen.add(run.start)
  const [inner, outer] = ends.head ? [first.after, first.before] : [last.before, last.after]
  return [
    {
      message: `markdown/emphasis-not-rendered.${ends.head ? 'opening' : 'closing'}`,
      data: {
        text: excerpt(plainText(children)),
        mark: text.slice(run.start, run.end),
        inner: inner ?? '',
        outer: outer ?? '',
      },
      span: { start: opening.start, end: closing.end },
      fix: mendEmphasis(words, text, ends),
    },
  ]
}

function spacedWords({ span, words, mended }: SpacedWords): Observation {
  return {
    message: 'markdown/emphasis-not-rendered.spaced',
    data: { text: excerpt(words), mark: '**' },
    span,
    confidence: 'medium',
    fix: { kind: 'suggestion', edits: [{ span, text: mended }], changes: ['structure'] },
  }
}

function leftover({ span, mark, mended }: LeftoverMarks, text: string): Observation {
  const isSingle = mended === undefined
  const [before] = text.slice(Math.max(0, span.start - 12), span.start).match(/[^\n]*$/)!
  const [after] = text.slice(span.start, span.end + 12).match(/^[^\r\n]*/)!
  const words = isSingle ? before + after : mended.slice(2, -2)
  return {
    message: `markdown/emphasis-not-rendered.${isSingle ? 'single' : 'underscores'}`,
    data: { text: excerpt(words, 30), mark },
    span,
    confidence: 'medium',
    ...(!isSingle && {
      fix: { kind: 'suggestion', edits: [{ span, text: mended }], changes: ['structure'] },
    }),
  }
}
