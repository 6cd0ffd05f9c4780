import { readOriginal } from '../parts/original.ts'
import type { Passage } from '../parts/passage.ts'
import { readCredits } from './credits.ts'
import type { Family } from './family.ts'
import { readSegments, type Segment } from './labels.ts'

/**
 * A sentence that begins with 译自, 翻译自, 本文翻译自 or 原文 and a link: `译自 [T](U)，作者 NAME。`, also with the author's
 * biography behind, or without any author.
 */
export const translatedFrom: Family = {
  id: 'translated-from',
  read(passage) {
    const segments = readSegments(passage, true)
    const [first] = segments
    if (first?.role !== 'original' || passage.text.slice(0, first.at).trim() !== '')
      return undefined
    if (passage.anchorsIn(first.start, first.end).length === 0) return undefined
    const { end, leftover } = extent(passage, segments)
    return { credits: readCredits(passage, segments), end, leftover }
  },
}

/**
 * How far the attribution goes. What follows the original is the article's, unless an author is named: then it is the
 * author's biography.
 */
function extent(
  passage: Passage,
  segments: readonly Segment[],
): { end: number; leftover: boolean } {
  if (segments.length > 1) return { end: passage.text.length, leftover: false }
  const { start, end } = segments[0]!
  const told = readOriginal(passage, start, end).end
  const rest = passage.text.slice(told)
  const punctuation = /^[\s。.，,；;、）)》*_]*/u.exec(rest)![0].length
  return punctuation === rest.length
    ? { end: passage.text.length, leftover: false }
    : { end: told + rest.slice(0, punctuation).trimEnd().length, leftover: true }
}
