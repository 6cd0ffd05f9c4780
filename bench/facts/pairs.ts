import { makePair } from '../../src/article/pair/make-pair.ts'
import type { Article } from '../../src/model/article.ts'
import type { Difference, Mention, Pair } from '../../src/model/pair.ts'
import { type Checked, pairNames, readChecked, readSide } from './material.ts'

/** Rules that may report a verified error, by its kind in the list. */
const rightKinds: Readonly<Record<string, readonly Difference['kind'][]>> = {
  scale: ['scale', 'magnitude-word'],
  unit: ['unit'],
  date: ['date'],
  digit: ['digits', 'version'],
  percent: ['percent'],
  other: ['version', 'digits'],
}

const squeezed = (text: string) => text.replace(/[\s*_`>|\\#[\]()]/g, '').toLowerCase()

/** Whether a mention stands in the passage of its file that was quoted. */
function standsIn(mention: Mention | undefined, quote: string, { source }: Article): boolean {
  if (mention === undefined) return false
  const { start, end } = mention.sentenceSpan
  const [sentence, quoted] = [squeezed(source.text.slice(start, end)), squeezed(quote)]
  const ends = [sentence.slice(0, 20), sentence.slice(-16)]
  return ends.some((end) => quoted.includes(end)) || sentence.includes(quoted.slice(0, 20))
}

function isFound(error: Checked, pair: Pair): boolean {
  return pair.differences.some(
    ({ kind, original, translation }) =>
      rightKinds[error.kind]!.includes(kind) &&
      standsIn(original, error.en_quote, pair.original) &&
      standsIn(translation, error.zh_quote, pair.translation),
  )
}

/** What is said of the very number of a place that is right. */
function flagged(right: Checked, pair: Pair): readonly Difference[] {
  const names = (written: string, mention: Mention | undefined) =>
    mention !== undefined && squeezed(written).includes(squeezed(mention.value.text))
  return pair.differences.filter(
    ({ original, translation }) =>
      (standsIn(original, right.en_quote, pair.original) && names(right.en_value, original)) ||
      (standsIn(translation, right.zh_quote, pair.translation) &&
        names(right.zh_value, translation)),
  )
}

const brief = ({ kind, confidence, original, translation }: Difference) =>
  `${kind}/${confidence}: ${original?.value.text ?? '–'} → ${translation?.value.text ?? '–'}`

/**
 * Milliseconds for understanding both sides of all pairs with remark, the baseline, and as yikan does by default, and for
 * comparing them; the first round is a cold one.
 */
function timePairs(pairs: Map<string, Pair>) {
  const sum = { remark: 0, native: 0, comparing: 0 }
  for (const name of pairNames()) {
    const began = performance.now()
    for (const side of ['en', 'zh'] as const) readSide(name, side, 'remark')
    const parsed = performance.now()
    const [original, translation] = [readSide(name, 'en'), readSide(name, 'zh')]
    const understood = performance.now()
    pairs.set(name, makePair(original, translation))
    sum.remark += parsed - began
    sum.native += understood - parsed
    sum.comparing += performance.now() - understood
  }
  const { remark, native, comparing } = sum
  const percent = (part: number) => Math.round((100 * part) / remark)
  return {
    remark: Math.round(remark),
    native: `${percent(native)} %`,
    comparing: `${percent(comparing)} %`,
    whole: `${percent(native + comparing)} %`,
  }
}

/** Verified errors and right places of real pairs, what is found without any mutation, and the time it takes. */
export function measurePairs() {
  const pairs = new Map<string, Pair>()
  const rounds = Array.from({ length: 3 }, () => timePairs(pairs))
  const errors = readChecked('number-errors.jsonl')
  const missed = errors.filter((error) => !isFound(error, pairs.get(error.pair)!))
  const scale = errors.filter(({ kind }) => kind === 'scale')
  const wrongly = readChecked('number-ok.jsonl').flatMap((right) =>
    flagged(right, pairs.get(right.pair)!).map(
      (each) => `${right.en_value} → ${right.zh_value}: ${brief(each)}`,
    ),
  )
  const all = [...pairs.values()].flatMap(({ differences }) => differences)
  const counts: Record<string, number> = {}
  for (const { kind, confidence } of all) {
    counts[`${kind}/${confidence}`] = (counts[`${kind}/${confidence}`] ?? 0) + 1
  }
  return {
    verified: {
      errors: errors.length,
      found: errors.length - missed.length,
      scale: scale.length,
      scaleFound: scale.filter((error) => !missed.includes(error)).length,
      missed: missed.map(
        ({ kind, en_value, zh_value, pair }) => `${kind}: ${en_value} → ${zh_value} (${pair})`,
      ),
      rightFlagged: wrongly,
    },
    unmutated: { pairs: pairs.size, counts },
    time: rounds,
  }
}
