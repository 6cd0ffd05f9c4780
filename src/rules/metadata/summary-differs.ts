import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** Lead and summary are to say the same; that one repeats the other is normal. */
export const summaryDiffers: ArticleRule = {
  id: 'metadata/summary-differs',
  subject: 'article',
  severity: 'warning',
  check({ source, lead, metadata: { summary } }) {
    if (lead === undefined || summary === undefined) return []
    const said = comparable(lead.text)
    const summed = comparable(summary.value)
    const from = firstDifference(said, summed)
    if (from === undefined) return []
    return [
      {
        message: 'metadata/summary-differs',
        data: { lead: around(said, from), summary: around(summed, from) },
        span: lead.span,
        related: [{ path: source.path, span: summary.span }],
      },
    ]
  },
}

interface Comparable {
  /** The text without its Markdown. */
  readonly text: string
  /** What of it counts, each character with its offset in `text`. */
  readonly letters: readonly { readonly folded: string; readonly at: number }[]
}

/** A text made ready to compare: blanks, width, the kind of quotes and marks at the end do not count. */
function comparable(markdown: string): Comparable {
  const text = markdown.replace(/!?\[([^[\]]*)\]\([^()\s]*\)/g, '$1').replace(/[*_`~\\]+/g, '')
  const all = Array.from(text.matchAll(/\S/gu), ({ 0: character, index }) => ({
    folded: fold(character),
    at: index,
  }))
  const last = all.findLastIndex(({ folded }) => !/^\p{P}/u.test(folded))
  return { text, letters: all.slice(0, last + 1) }
}

function fold(character: string): string {
  return character
    .normalize('NFKC')
    .replace(/[“”„«»「」]/, '"')
    .replace(/[‘’『』]/, "'")
}

/** Index of the first character that differs, or nothing where the texts say the same. */
function firstDifference(
  { letters: a }: Comparable,
  { letters: b }: Comparable,
): number | undefined {
  const longest = Math.max(a.length, b.length)
  for (let i = 0; i < longest; i++) if (a[i]?.folded !== b[i]?.folded) return i
  return undefined
}

/** A few words from shortly before the place where two texts part. */
function around({ text, letters }: Comparable, from: number): string {
  const start = letters[Math.max(from - 6, 0)]?.at ?? text.length
  return (start > 0 ? '…' : '') + excerpt(text.slice(start), 24)
}
