import {
  type ChineseStyle,
  rewriteQuantity,
  styleOf,
  timesBetween,
  toComparable,
  writeQuantity,
} from '../../../facts/index.ts'
import type { Fix, MessageData, Observation, Severity } from '../../../model/finding.ts'
import type { Difference, DifferenceKind, Mention, Pair } from '../../../model/pair.ts'
import type { PairRule } from '../../../model/rule.ts'
import { excerptAround } from './excerpt-around.ts'

/** The rule that reports one kind of difference between the numbers of a translation and those of its original. */
export function differenceRule(kind: DifferenceKind, severity: Severity): PairRule {
  const id = `facts/${kind}`
  return {
    id,
    subject: 'pair',
    severity,
    check: (pair) =>
      pair.differences
        .filter((difference) => difference.kind === kind)
        .map((difference) => observe(id, difference, pair)),
  }
}

function observe(id: string, difference: Difference, pair: Pair): Observation {
  const { original, translation, place, confidence } = difference
  const { path } = pair.original.source
  const related = original && [{ path, span: original.value.span }]
  const fix = original && translation && fixOf(original, translation, pair)
  const times = original && translation && timesOf(original, translation)
  return {
    // Words of magnitude have no factor between them.
    message: id === 'facts/scale' && times === undefined ? `${id}.vague` : id,
    data: { ...dataOf(difference, pair), ...(times !== undefined && { times }) },
    span: place,
    confidence,
    ...(isUncertain(difference, pair) && { severity: 'info' as const }),
    ...(related && { related }),
    ...(fix && { fix }),
  }
}

/**
 * Thousands of this or 几百万 of that are often a manner of speaking, which a translation may do without; an absent number
 * may stand there in words; and who gives all prices in the reader's own money does so on purpose.
 */
function isUncertain(difference: Difference, pair: Pair): boolean {
  const { original, translation, confidence } = difference
  if (original && translation) return isLocalised(difference) && hasOwnMoney(pair)
  const alone = original ?? translation
  if (alone === undefined) return false
  return (
    confidence === 'low' ||
    ('approximation' in alone.value && alone.value.approximation === 'vague')
  )
}

const unitOf = (mention: Mention | undefined): string | undefined =>
  mention && 'unit' in mention.value ? mention.value.unit : undefined

const isLocalised = ({ kind, original, translation }: Difference): boolean =>
  kind === 'unit' && unitOf(original) === 'USD' && unitOf(translation) === 'CNY'

/** Three prices and more have become yuan with their digits untouched, and none is still in dollars. */
function hasOwnMoney({ differences, matches }: Pair): boolean {
  return (
    differences.filter(isLocalised).length >= 3 &&
    !matches.some(({ translation }) => unitOf(translation) === 'USD')
  )
}

function dataOf({ original, translation, place }: Difference, pair: Pair): MessageData {
  const text = pair.translation.source.text.slice(place.start, place.end)
  return {
    ...(original && {
      original: original.value.text,
      expected: writeQuantity(original.value, styleFor(translation)),
      originalSentence: excerptAround(original.sentence, original.value.text),
    }),
    translation: translation?.value.text ?? '',
    translationSentence: translation
      ? excerptAround(translation.sentence, translation.value.text)
      : excerptAround(text, ''),
  }
}

/** As the translation writes its numbers; in characters the value would be hard to compare. */
function styleFor(translation: Mention | undefined): ChineseStyle {
  const style = styleOf(translation?.value.text ?? '1 万')
  return { ...style, numerals: 'digits', space: style.numerals === 'han' || style.space }
}

function timesOf({ value: a }: Mention, { value: b }: Mention): string | undefined {
  const [one, other] = [toComparable(a), toComparable(b)]
  return one.kind === 'amount' && other.kind === 'amount' ? timesBetween(one, other) : undefined
}

function fixOf(original: Mention, translation: Mention, pair: Pair): Fix | undefined {
  const { span, text } = translation.value
  const isWritten = pair.translation.source.text.slice(span.start, span.end) === text
  const changed = isWritten ? rewriteQuantity(translation.value, original.value) : undefined
  return changed === undefined
    ? undefined
    : { kind: 'suggestion', edits: [{ span, text: changed }], changes: ['words', 'facts'] }
}
