import type { Placeholder } from '../../model/metadata.ts'
import type { Spanned } from '../../model/span.ts'
import { trimmed } from './lines.ts'
import type { Anchor, Passage } from './passage.ts'
import { isPlaceholder } from './placeholder.ts'
import { plainText } from './plain-text.ts'

export interface Original {
  readonly title?: Spanned
  readonly url?: Spanned
  readonly placeholders: readonly Placeholder[]
  /** Offset in the passage after the last character that tells of the original. */
  readonly end: number
}

/** Anchors that only say “the original is here”. */
const BARE_LABEL =
  /^(?:英文)?(?:原文)?(?:链接|地址|网址|出处|在此|见此)?$|^(?:点(?:击|此|我).*|这里|此处|link|here|source)$/i

/**
 * Title and address of the original in a range of a passage: `[T](U)`, `<U>`, a bare U, T and U, or T alone to the end
 * of its line. A title that only repeats the address is none. Empty titles, empty targets and stand-ins are
 * placeholders.
 */
export function readOriginal(passage: Passage, start: number, end: number): Original {
  const anchors = passage.anchorsIn(start, end)
  const anchor = anchors.find(({ label }) => label) ?? anchors[0]
  if (!anchor) return titleAlone(passage, start, end)
  if (anchor.label) return fromLink(passage, anchor, anchor.label)
  const title = titleBefore(passage, start, anchor.start)
  const url = inFile(passage, anchor.url!)
  return { ...(title && { title }), url, placeholders: [], end: anchor.end }
}

function fromLink(passage: Passage, anchor: Anchor, label: Spanned): Original {
  const placeholders: Placeholder[] = []
  const written = label.value.trim()
  const target = anchor.url?.value ?? ''
  const range = trimmed(passage.text, label.span)
  const span = passage.inFile(range.start, range.end)
  const repeated = BARE_LABEL.test(written) || /^https?:\/\//i.test(written) || written === target
  const named = written !== '' && repeated ? undefined : plainText(written)
  if (named !== undefined && isPlaceholder(written))
    placeholders.push({ field: 'title', written, span })
  const title = named === undefined || isPlaceholder(written) ? undefined : { value: named, span }
  const url = target === '' ? undefined : inFile(passage, anchor.url!)
  if (!url) {
    const at = passage.inFile(anchor.end, anchor.end)
    placeholders.push({ field: 'url', written: '', span: at })
  }
  return { ...(title && { title }), ...(url && { url }), placeholders, end: anchor.end }
}

/** Words before a bare address; a colon or brackets may stand between the two. */
function titleBefore(passage: Passage, start: number, end: number): Spanned | undefined {
  const written = passage.text.slice(start, end)
  const words =
    /^[\s《「“"]*([\s\S]*?)[\s》」”":：,，(（-]*$/.exec(written.slice(0, 500))?.[1] ?? ''
  if (words === '' || BARE_LABEL.test(words) || isPlaceholder(words)) return undefined
  const at = start + written.indexOf(words)
  return { value: plainText(words), span: passage.inFile(at, at + words.length) }
}

function titleAlone(passage: Passage, start: number, end: number): Original {
  const lineEnd = passage.text.indexOf('\n', start)
  const range = trimmed(passage.text, { start, end: lineEnd === -1 ? end : Math.min(lineEnd, end) })
  const written = passage.text.slice(range.start, range.end)
  const span = passage.inFile(range.start, range.end)
  return isPlaceholder(written)
    ? { placeholders: [{ field: 'title', written, span }], end: range.end }
    : { title: { value: plainText(written), span }, placeholders: [], end: range.end }
}

function inFile(passage: Passage, { value, span }: Spanned): Spanned {
  return { value, span: passage.inFile(span.start, span.end) }
}
