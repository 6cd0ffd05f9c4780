import { qualifierOf } from './approximations.ts'
import { type AmountDraft, createMoment, type Draft } from './draft.ts'
import { isGrowth } from './multiples.ts'
import {
  isCountingWord,
  isIdentifier,
  isListNumber,
  isNamed,
  isVersion,
  type Word,
} from './names.ts'
import { followsStructure } from './ordinals.ts'
import { codeAt, isDigit, type Prose } from './prose.ts'
import { found, nameFrom, passTo, type Step } from './step.ts'

/** Turns away a number that belongs to a name or list, and adds to any other what stands beside it. */
export function judgeDraft(prose: Prose, draft: Draft, before: Word | undefined): Step {
  const { start, end } = draft
  if ('moment' in draft) {
    const isYear = draft.kind === 'date' && end - start === 4
    return isYear && isNamed(prose, start, before) ? nameFrom(start, end) : found(draft, end)
  }
  const digits = isDigit(codeAt(prose.text, start))
  if (digits && isListNumber(prose, start, end)) return passTo(end)
  if (isPlural(prose, draft) && isNamed(prose, start, before)) return passTo(end)
  const other = isBare(draft) ? judgeBare(prose, draft, before) : undefined
  if (other) return other
  qualify(prose, draft)
  return found(draft, Math.max(end, draft.resume))
}

/* The s of Boeing 747s is no second. */
const isPlural = ({ text }: Prose, { unit, end }: AmountDraft): boolean =>
  unit === 's' && /\ds$/.test(text.slice(end - 2, end))

/* What a number without anything else may be instead: a part of a name, a year, an ordinal. */
function judgeBare(prose: Prose, draft: AmountDraft, before: Word | undefined): Step | undefined {
  const { start, end } = draft
  const { text, language } = prose
  const counted = before?.end === start - 1 && language === 'en' && isCountingWord(prose, before)
  if (!counted && isNamed(prose, start, before)) return nameFrom(start, end)
  if (isIdentifier(prose, start, end) || (isDigit(codeAt(text, start)) && isVersion(prose, end)))
    return passTo(end)
  if (isBareYear(prose, draft))
    return found(createMoment('date', start, end, text.slice(start, end)), end)
  const structured = counted || (language === 'zh' && followsStructure(prose, start))
  if (structured && draft.low?.d === 1n) draft.kind = 'ordinal'
  return undefined
}

/* Without unit, classifier, magnitude or anything else that makes a number more than the tail of a name. */
function isBare(draft: AmountDraft): boolean {
  return draft.kind === 'number' && draft.bare
}

/* In Chinese a year may do without 年: 在 2018 持续增长. Round numbers and powers of two are numbers. */
function isBareYear({ language, text }: Prose, { start, end, low }: AmountDraft): boolean {
  if (language !== 'zh' || end - start !== 4 || !low || low.d !== 1n) return false
  const year = Number(low.n)
  return year > 1970 && year < 2040 && year !== 2000 && /^\d{4}$/.test(text.slice(start, end))
}

/* Puts in what the words beside an amount say of it. */
function qualify(prose: Prose, draft: AmountDraft): void {
  if (draft.kind === 'ordinal') return
  const { start, end } = draft
  const qualifier = draft.approximation === 'vague' ? undefined : qualifierOf(prose, start, end)
  if (qualifier) {
    draft.approximation = qualifier.approximation
    draft.qualifier = qualifier.qualifier
  }
  if (draft.kind === 'multiple' && prose.language === 'zh' && isGrowth(prose, start))
    draft.change = 'by'
}
