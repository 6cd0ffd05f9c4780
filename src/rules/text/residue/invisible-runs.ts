import { pathTo } from '../../../article/path-to.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

/** Characters without width, side by side. */
export interface InvisibleRun {
  /** `bidi`: those that turn the direction of writing, so that text shows in another order than it has. */
  readonly kind: 'invisible' | 'bidi'
  readonly span: Span
  /** Such as `U+200B U+FEFF`. */
  readonly codes: string
  readonly inCode: boolean
  /** Nothing that readers see, and no markup, changes when they go. */
  readonly isHarmless: boolean
}

/** Zero width space, (non-)joiner, word joiner, byte order mark, soft hyphen; and the controls of UAX #9, with its marks. */
const RUN = /[\u200B-\u200D\u2060\uFEFF\u00AD]+|[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]+/g
/** Scripts written from right to left, and those that need joiners between their letters. */
const NEEDS_THEM =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u0900-\u0DFF\u1000-\u109F\u1780-\u17FF\u1820-\u18AF]/u
const EMOJI = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\uFE0F/u

/** All runs of the article's text that no script needs, in order. */
export function invisibleRuns({ tree, source: { text } }: Article): readonly InvisibleRun[] {
  return Array.from(text.matchAll(RUN)).flatMap(({ 0: run, index }) => {
    const span = { start: index, end: index + run.length }
    const path = pathTo(tree, index)
    if (path.length === 0 || index === 0) return []
    const before = text.slice(Math.max(0, index - 2), index)
    const after = text.slice(span.end, span.end + 2)
    if (NEEDS_THEM.test(lineAround(text, span)) || isJoinedEmoji(run, before, after)) return []
    const kind = /[\u200B-\u200D\u2060\uFEFF\u00AD]/.test(run) ? 'invisible' : 'bidi'
    const node = path.at(-1)!
    const inCode = node.type === 'code' || node.type === 'inlineCode'
    // Beside a mark a zero width space may be what makes the mark work.
    const atMark = /[*_~`[\](){}<>!#\\|]$/.test(before) || /^[*_~`[\](){}<>!#\\|]/.test(after)
    const isHarmless = kind === 'invisible' && node.type === 'text' && !atMark
    return [{ kind, span, codes: codesOf(run), inCode, isHarmless }]
  })
}

function isJoinedEmoji(run: string, before: string, after: string): boolean {
  return run === '\u200D' && EMOJI.test(before) && EMOJI.test(after)
}

function lineAround(text: string, { start, end }: Span): string {
  const from = Math.max(text.lastIndexOf('\n', start) + 1, start - 500)
  const to = text.indexOf('\n', end)
  return text.slice(from, Math.min(to < 0 ? text.length : to, end + 500))
}

function codesOf(run: string): string {
  const codes = [...new Set(run)].map(
    (c) => `U+${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  )
  return codes.slice(0, 4).join(' ') + (codes.length > 4 ? ' …' : '')
}
