import { diffArrays } from 'diff'
import { type CodeLine, readLines, straightened } from './code-lines.ts'
import { type LinePair, misplacedLines } from './indentation.ts'
import { hasCode, isComment, isTranslated } from './translated-line.ts'

/** A line that differs; one of the two is absent where a line was removed or added. */
export interface CodeChange {
  readonly before?: CodeLine
  readonly after?: CodeLine
  /** Whether the line says the same and stands deeper or less deep. */
  readonly isIndentation?: boolean
}

/** How many lines may come and go before a block counts as another one. */
const mostEdits = 2000

/**
 * The lines of a block of code that differ from those of the original, beyond comments and words that were translated,
 * entities that were decoded, blank lines, and an indentation that differs throughout. In the order of the translation.
 */
export function compareCode(before: string, after: string): readonly CodeChange[] {
  const [one, other] = [readLines(before), readLines(after)]
  if (squeeze(one) === squeeze(other) && one.length !== other.length) return []
  const isCurly = /[“”‘’]/.test(before)
  const keyOf = ({ key }: CodeLine) => (isCurly ? straightened(key) : key)
  const parts =
    diffArrays([...one], [...other], {
      comparator: (a, b) => keyOf(a) === keyOf(b),
      maxEditLength: mostEdits,
    }) ?? []
  const same: LinePair[] = []
  const changes: CodeChange[] = []
  let i = 0
  let j = 0
  let removed: readonly CodeLine[] = []
  for (const part of parts) {
    const { length } = part.value
    if (part.removed) {
      removed = one.slice(i, i + length)
      i += length
      continue
    }
    const added = part.added ? other.slice(j, j + length) : []
    changes.push(...changesOf(removed, added))
    removed = []
    if (!part.added) {
      for (let k = 0; k < length; k += 1) same.push([one[i + k]!, other[j + k]!])
      i += length
    }
    j += length
  }
  changes.push(...changesOf(removed, []))
  const misplaced = misplacedLines(same).map(([before, after]) => ({
    before,
    after,
    isIndentation: true,
  }))
  return [...changes, ...misplaced]
}

const HAN = /[\u3400-\u9fff]/

const squeeze = (lines: readonly CodeLine[]): string =>
  lines.map(({ key }) => key.replaceAll(' ', '')).join('')

/** What differs within lines that stand for each other. */
function changesOf(
  removed: readonly CodeLine[],
  added: readonly CodeLine[],
): readonly CodeChange[] {
  if (removed.length === 0 && added.length === 0) return []
  const join = (lines: readonly CodeLine[]) => squeeze(lines)
  if (join(removed) === join(added)) return []
  if (removed.length === added.length) {
    return removed
      .map((before, k) => ({ before, after: added[k]! }))
      .filter(({ before, after }) => !isTranslated(before.key, after.key))
  }
  return unpaired(removed, added)
}

/** Lines of a comment may be more or fewer in Chinese: those left without partner count where they are code. */
function unpaired(removed: readonly CodeLine[], added: readonly CodeLine[]): readonly CodeChange[] {
  const free = [...added]
  const gone = removed.filter((before) => {
    const at = free.findIndex((after) => isTranslated(before.key, after.key))
    if (at >= 0) free.splice(at, 1)
    return at < 0
  })
  const isTold = added.some(({ key }) => HAN.test(key))
  const isCode = ({ key }: CodeLine) => (isTold ? !isComment(key) : hasCode(key))
  const before = gone.filter(isCode)
  const after = free.filter((line) => isCode(line) && !HAN.test(line.key))
  return Array.from({ length: Math.max(before.length, after.length) }, (_, k) => ({
    ...(before[k] && { before: before[k] }),
    ...(after[k] && { after: after[k] }),
  }))
}
