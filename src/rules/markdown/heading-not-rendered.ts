import { everything, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { type TextLine, textLines } from './lines/text-lines.ts'

/** Marks of a heading with no space, or one that Markdown does not take, before the words. */
const HEADING = /^[\t >]{0,20}(#{1,6})([\u00A0\u3000]*)([^\s#][^\n]*)$/mu
/** Words can begin so; `#!` and `#/` of program text cannot. */
const WORDS = /^[\p{L}\d“‘"《「（(【*`[]/u

/** No heading is longer. */
const LONGEST = 300

/** What was meant as a heading is one: a space stands between its marks and its words (CommonMark 0.31 §4.2). */
export const headingNotRendered: ArticleRule = {
  id: 'markdown/heading-not-rendered',
  subject: 'article',
  severity: 'warning',
  check: (article) => textLines(article, HEADING).flatMap(observe),
}

function observe(line: TextLine): readonly Observation[] {
  if (line.text.length > LONGEST) return []
  const [, marks = '', gap = '', rest = ''] = HEADING.exec(line.text) ?? []
  const words = rest.replace(/[\s#]+$/, '')
  if (!WORDS.test(words) || (marks.length === 1 && !isHeadingOfOne(line, words, rest))) return []
  const after = line.span.start + marks.length
  const closing = /([^\s#])(#+)\s*$/.exec(rest)
  const closed = after + gap.length + (closing?.index ?? 0) + 1
  return [
    {
      message: 'markdown/heading-not-rendered',
      data: { marks, text: excerpt(words) },
      span: line.span,
      ...(marks.length === 1 && { confidence: 'medium' }),
      fix: {
        kind: marks.length === 1 ? 'suggestion' : 'safe',
        changes: everything,
        edits: [
          { span: { start: after, end: after + gap.length }, text: ' ' },
          // `##标题##`: the marks behind are only taken as such after a space.
          ...(closing ? [{ span: { start: closed, end: closed }, text: ' ' }] : []),
        ],
      },
    },
  ]
}

/** One `#` may also be a hashtag, `#话题#`, or the beginning of `#include`. */
function isHeadingOfOne({ index, paragraph }: TextLine, words: string, rest: string): boolean {
  const { start, end } = paragraph.position ?? {}
  const isAlone = index === 0 && start?.line === end?.line
  return isAlone && /\p{Script=Han}/u.test(words) && !/[\s#。！？]/.test(rest) && words.length <= 40
}
