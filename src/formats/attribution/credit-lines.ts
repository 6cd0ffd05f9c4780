import type { Passage } from '../parts/passage.ts'
import { type Credits, readCredits } from './credits.ts'
import type { Family } from './family.ts'
import { readSegments, type Segment } from './labels.ts'

/**
 * Lines of `label：value`, nothing else: `译自：[T](U)` and `作者：NAME` below it, `原文：<U>`, `译者：[A](u) 校对：[B](v)`, with or
 * without list marks.
 */
export const creditLines: Family = {
  id: 'credit-lines',
  read(passage) {
    const segments = readSegments(passage, false)
    // 译自 without a colon begins a sentence, and who follows it is named in that sentence.
    if (segments.some(({ word, colon }) => !colon && word.endsWith('自'))) return undefined
    if (!everyLineIsLabelled(passage, segments) || !tellsEnough(passage, segments)) return undefined
    return { credits: readCredits(passage, segments), end: passage.text.length, leftover: false }
  },
}

/** The credits of labelled lines, whatever else stands among them. */
export function readCreditLines(passage: Passage): Credits {
  return readCredits(passage, readSegments(passage, false))
}

function everyLineIsLabelled(passage: Passage, segments: readonly Segment[]): boolean {
  const starts = new Set(segments.map(({ at }) => at))
  let offset = 0
  for (const line of passage.text.split('\n')) {
    const indent = line.length - line.trimStart().length
    if (line.trim() !== '' && !starts.has(offset + indent)) return false
    offset += line.length + 1
  }
  return segments.length > 0
}

/** `原文：` before plain words may quote a sentence of the original; it needs an address or a person beside it. */
function tellsEnough(passage: Passage, segments: readonly Segment[]): boolean {
  return segments.some(
    ({ role, word, start, end }) =>
      role === 'author' ||
      role === 'translator' ||
      role === 'reviewer' ||
      role === 'license' ||
      (role === 'original' && word !== '原文') ||
      (role !== 'other' && passage.anchorsIn(start, end).length > 0),
  )
}
