import type { MessageData } from '../../../model/finding.ts'
import { CODE, type Flaw, isWord, OBJECT } from '../../../typography/index.ts'
import { excerpt } from '../../excerpt.ts'

const OBJECTS = new RegExp(`${OBJECT}+`, 'g')

/** Units shown on either side of a flaw. */
const around = 6

/**
 * The first of some flaws as it is written and as it would be right, with some words on either side. Others that stand
 * among these words are put right as well, lest a flaw be shown as the model.
 */
export function wordsAround(text: string, flaws: readonly Flaw[]): MessageData {
  const first = flaws[0]?.replacements ?? []
  const start = wordEdge(text, Math.max(0, (first[0]?.start ?? 0) - around), -1)
  const end = wordEdge(text, Math.min(text.length, (first.at(-1)?.end ?? 0) + around), 1)
  let right = ''
  let done = start
  for (const replacement of flaws.flatMap(({ replacements }) => replacements)) {
    if (replacement.start < done || replacement.end > end) continue
    right += text.slice(done, replacement.start) + replacement.text
    done = replacement.end
  }
  right += text.slice(done, end)
  return { written: shown(text.slice(start, end)), right: shown(right) }
}

/** The nearest edge of a word, going outwards, but not far. */
function wordEdge(text: string, from: number, step: 1 | -1): number {
  let at = from
  while (Math.abs(at - from) < 12 && isWord(text[at - 1]) && isWord(text[at])) at += step
  return at
}

function shown(text: string): string {
  const visible = text.replaceAll(CODE, '`…`').replace(OBJECTS, '…')
  return excerpt(visible, 40)
}
