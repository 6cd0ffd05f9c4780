import { readsAsProse } from '../../article/pair/block-marks.ts'
import type { CodeBlock } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import type { Span } from '../../model/span.ts'
import { excerpt } from '../excerpt.ts'
import { hanShare } from './blocks/page-parts.ts'
import { countWritten } from './blocks/written-elsewhere.ts'
import { readLines } from './code/code-lines.ts'
import { type CodeChange, compareCode } from './code/compare-code.ts'
import { isInvented, isMissed, reportAdded, reportLost } from './code/lone-code.ts'
import { matchCode } from './code/match-code.ts'
import { hasCode } from './code/translated-line.ts'

/** How many changed lines a message shows. */
const shown = 3

/** Code is that of the original, but for comments and other words in it that were translated. */
export const codeChanged: PairRule = {
  id: 'structure/code-changed',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    const { pairs, lost, added } = matchCode(pair)
    return [
      ...pairs.flatMap(([before, after]) => reportChanges(pair, before, after)),
      ...lost.filter((code) => isMissed(pair, code, added)).map((code) => reportLost(pair, code)),
      ...added.filter((code) => isInvented(pair, code)).map((code) => reportAdded(pair, code)),
      ...added
        .filter((code) => !isInvented(pair, code))
        .flatMap((code) => reportStrays(pair, code)),
    ]
  },
}

function reportChanges(pair: Pair, before: CodeBlock, after: CodeBlock): readonly Observation[] {
  if (before.value === after.value || readsAsProse(before.value)) return []
  const [one, other] = [pair.original.source.text, pair.translation.source.text]
  const changes = compareCode(before.value, after.value).filter((each) => isReal(each, one, other))
  const [first] = changes
  if (first === undefined) return []
  return [
    {
      message: `structure/code-changed${variantOf(changes)}`,
      data: { diff: changes.slice(0, shown).map(show).join('；'), count: changes.length },
      span: placeOf(other, after, first),
      related: [{ path: pair.original.source.path, span: before.span }],
    },
  ]
}

/** A line that is only on one side may have moved to another block; one that stands there less often is gone. */
function isReal({ before, after }: CodeChange, original: string, translation: string): boolean {
  if (before && after) return true
  const { key } = before ?? after!
  const [here, there] = before ? [original, translation] : [translation, original]
  return countWritten(key, there) < countWritten(key, here)
}

/** Lines of a block that the original has elsewhere than in one block: those of them that it has not at all. */
function reportStrays(pair: Pair, code: CodeBlock): readonly Observation[] {
  const { text } = pair.original.source
  const strays = readLines(code.value).filter(
    ({ key }) => hanShare(key) === 0 && hasCode(key) && countWritten(key, text, 1) === 0,
  )
  const [first] = strays
  if (first === undefined || hanShare(code.value) > 0.2) return []
  const changes = strays.map((after) => ({ after }))
  return [
    {
      message: 'structure/code-changed',
      data: { diff: changes.slice(0, shown).map(show).join('；'), count: strays.length },
      span: placeOf(pair.translation.source.text, code, changes[0]!),
      confidence: 'medium',
    },
  ]
}

function variantOf(changes: readonly CodeChange[]): string {
  return changes.every(({ isIndentation }) => isIndentation) ? '.indentation' : ''
}

/** `− as it was + as it is`, spaces at the beginning kept where they are all that differs. */
function show({ before, after, isIndentation }: CodeChange): string {
  const text = (line: CodeChange['before']) =>
    isIndentation
      ? `${line!.indent.replaceAll(' ', '·').replaceAll('\t', '→')}${excerpt(line!.key, 60)}`
      : excerpt(line!.key, 60)
  return [before && `- ${text(before)}`, after && `+ ${text(after)}`].filter(Boolean).join(' ')
}

/** The first line that differs; the whole block where that one is gone. */
function placeOf(text: string, { span, value }: CodeBlock, { after }: CodeChange): Span {
  if (after === undefined) return span
  const lines = text.slice(span.start, span.end).split('\n')
  const wanted = value.split(/\r?\n/)[after.index]!.trim()
  const expected = after.index + (/^\s*(?:`{3}|~{3})/.test(lines[0]!) ? 1 : 0)
  const found = lines[expected]?.includes(wanted)
    ? expected
    : lines.findIndex((each) => each.includes(wanted))
  if (found < 0) return span
  const before = lines.slice(0, found).reduce((sum, line) => sum + line.length + 1, 0)
  const start = span.start + before + lines[found]!.indexOf(wanted)
  return { start, end: start + wanted.length }
}
