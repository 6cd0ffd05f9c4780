import { decodeString } from 'micromark-util-decode-string'
import type { Span, Spanned } from '../model/span.ts'
import { allMatches } from '../text/all-matches.ts'

/** A tag of raw HTML that points somewhere. */
export interface HtmlTag {
  readonly name: 'a' | 'img'
  readonly span: Span
  /** By lower-case name; the span is that of the value as written, without quotes. */
  readonly attributes: ReadonlyMap<string, Spanned & { readonly raw: string }>
}

const IGNORED = /<!--[\s\S]*?(?:-->|$)/g
/** How such tags begin: in most pieces there is none. */
const POINTING = /<(?:a|img)/i
const TAG = /<(a|img)(?=[\s/])([^<>]*)>/gi
const ATTRIBUTE = /(?<=[\s"'/])(href|src|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/dgi

/**
 * Links and images of a piece of raw HTML, comments left out. `offset` is where the piece begins in the file. A tag with
 * `<` or `>` inside quotes is not seen.
 */
export function readHtmlTags(html: string, offset: number): readonly HtmlTag[] {
  if (!POINTING.test(html)) return []
  const visible = html.replace(IGNORED, (comment) => ' '.repeat(comment.length))
  return allMatches(TAG, visible).map((match) => {
    const start = offset + match.index
    const inside = start + 1 + (match[1]?.length ?? 0)
    return {
      name: match[1]?.toLowerCase() === 'a' ? 'a' : 'img',
      span: { start, end: start + match[0].length },
      attributes: readAttributes(match[2] ?? '', inside),
    }
  })
}

function readAttributes(text: string, offset: number): HtmlTag['attributes'] {
  const found: [string, Spanned & { raw: string }][] = []
  for (const match of allMatches(ATTRIBUTE, text)) {
    const [start, end] = match.indices?.[2] ?? match.indices?.[3] ?? match.indices?.[4] ?? [0, 0]
    const raw = text.slice(start, end)
    const span = { start: offset + start, end: offset + end }
    found.push([(match[1] ?? '').toLowerCase(), { value: decodeReferences(raw), raw, span }])
  }
  return new Map(found.reverse())
}

/** Character references only: in HTML a backslash escapes nothing. */
export function decodeReferences(text: string): string {
  return text.replace(/&[#\w]{1,40};/g, decodeString)
}

/** Text of a piece of HTML without its tags. */
export function htmlText(html: string): string {
  return decodeReferences(html.replace(IGNORED, '').replace(/<[^<>]*>/g, '')).trim()
}
