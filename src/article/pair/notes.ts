import type { Span } from '../../model/span.ts'

/** How translators and reviewers begin what they say themselves: （LCTT 译注：, [译者注:, 校注. */
const name = '(?:译者?注|译者按|译注者?|校对?者?注|编者?[注按]|译者附注)'
const label = `(?:LCTT\\s*)?${name}`
const anywhere = new RegExp(name)
const opening = new RegExp(`([（(\\[【［]?)\\s*[*_]{0,2}${label}`, 'gi')
const whole = new RegExp(`^\\s*[（(\\[【［*_>]{0,3}\\s*${label}`, 'i')

const closings: Readonly<Record<string, string>> = {
  '（': '）)',
  '(': ')）',
  '[': ']］',
  '【': '】',
  '［': '］]',
}

/** Whether a block or sentence is a note of the translator from its beginning on. */
export const beginsWithNote = (text: string): boolean => whole.test(text.slice(0, 40))

/** Whether a part of a text may belong to a note or hold one: most hold no character with which a label ends. */
export const mayHoldNote = (text: string): boolean => text.includes('注') || text.includes('按')

/** A bracket that is signed at its end: （就是那个亿万富翁 --译注）. */
const signed = new RegExp(`[（(][^（）()]{1,300}[-—–]\\s?${label}[）)]`, 'gi')

/** Where the notes of translator and reviewers stand in a paragraph: to the bracket that closes, else to the end. */
export function findNotes(paragraph: string): readonly Span[] {
  if (!anywhere.test(paragraph)) return []
  const ends = signedNotes(paragraph)
  const notes = labelledNotes(paragraph).filter(
    ({ start }) => !ends.some((note) => note.start < start && start < note.end),
  )
  return [...notes, ...ends].sort((a, b) => a.start - b.start)
}

function signedNotes(paragraph: string): readonly Span[] {
  if (!/注[）)]/.test(paragraph)) return []
  return [...paragraph.matchAll(signed)].map(({ index, 0: note }) => ({
    start: index,
    end: index + note.length,
  }))
}

function labelledNotes(paragraph: string): readonly Span[] {
  const notes: Span[] = []
  for (const match of paragraph.matchAll(opening)) {
    if (match.index < (notes.at(-1)?.end ?? 0)) continue
    const close = closings[match[1] ?? '']
    const end =
      close === undefined ? paragraph.length : closingOf(paragraph, match.index, match[1]!, close)
    notes.push({ start: match.index, end })
  }
  return notes
}

function closingOf(text: string, start: number, open: string, close: string): number {
  let depth = 0
  for (let at = start; at < text.length; at += 1) {
    const each = text[at]!
    if (each === open || closings[open] === closings[each]) depth += 1
    else if (close.includes(each)) depth -= 1
    if (depth === 0) return at + 1
  }
  return text.length
}
