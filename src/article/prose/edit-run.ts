import type { Edit, Span } from '../../model/span.ts'
import { isFullWidthMark, type Replacement } from '../../typography/index.ts'
import type { Piece, ProseRun } from './run.ts'

/**
 * Replacements in a run as edits of the file. Nothing where one cannot be made without touching markup, escapes or
 * anything else that is not prose, or would change what marks of emphasis do. An insertion where markup begins or ends
 * is made outside of it.
 */
export function editRun(
  run: ProseRun,
  replacements: readonly Replacement[],
): readonly Edit[] | undefined {
  const edits: Edit[] = []
  for (const replacement of replacements) {
    const edit = editOf(run, replacement)
    if (edit === undefined) return undefined
    edits.push(edit)
  }
  return edits
}

function editOf(run: ProseRun, replacement: Replacement): Edit | undefined {
  const { start, end, text } = replacement
  if (start === end) {
    const at = placeIn(run, start)
    return at === undefined ? undefined : { span: { start: at, end: at }, text }
  }
  const span = spanIn(run, start, end)
  if (span !== undefined && !freesEmphasis(run, replacement)) return { span, text }
  // Where markup begins behind a mark, the spaces that would go with it stay.
  const written = run.text.slice(start, end)
  const [head, tail] = [written.trimStart(), written.trimEnd()]
  if (tail !== '' && tail !== written) {
    return editOf(run, { start, end: start + tail.length, text })
  }
  if (head !== '' && head !== written) return editOf(run, { start: end - head.length, end, text })
  return undefined
}

/** Where a stretch of a run stands in the file, if all of it is literal and in one piece. */
function spanIn({ pieces }: ProseRun, start: number, end: number): Span | undefined {
  const piece = pieceAt(pieces, start)
  if (!piece?.literal || end > piece.at + piece.length) return undefined
  const from = piece.start + start - piece.at
  return { start: from, end: from + end - start }
}

/** The offset in the file before a unit of the run: outside all markup that begins or ends there. */
function placeIn({ pieces, seams }: ProseRun, at: number): number | undefined {
  const seam = seams.get(at)
  if (seam) return seam.outside
  const before = at > 0 ? pieceAt(pieces, at - 1) : undefined
  if (!before) return undefined
  if (before.at + before.length === at) return before.end
  return before.literal ? before.start + at - before.at : undefined
}

/** The piece that holds a unit, by halving. */
function pieceAt(pieces: readonly Piece[], unit: number): Piece | undefined {
  let low = 0
  let high = pieces.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const piece = pieces[middle]!
    if (unit < piece.at) high = middle - 1
    else if (unit >= piece.at + piece.length) low = middle + 1
    else return piece
  }
  return undefined
}

/**
 * Whether a space would go that marks of emphasis need beside them. They need none where a full-width mark comes to
 * stand outside them (CommonMark 0.31 §6.2: beside punctuation they open and close as beside a space).
 */
function freesEmphasis({ text, seams }: ProseRun, replacement: Replacement): boolean {
  const { start, end } = replacement
  if (!/^\s|\s$/.test(text.slice(start, end))) return false
  const behind = seams.get(start)?.ofEmphasis === true
  const ahead = seams.get(end)?.ofEmphasis === true
  return (
    (behind && !isFullWidthMark(replacement.text[0] ?? text[end])) ||
    (ahead && !isFullWidthMark(replacement.text.at(-1) ?? text[start - 1]))
  )
}
