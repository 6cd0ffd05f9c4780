import type { Span } from '../model/span.ts'
import { endOfLatin } from '../text/latin.ts'
import { createWordFilter } from '../text/word-filter.ts'

/** A phrase found in a text, with all that it was given for. */
export interface Occurrence<T> extends Span {
  readonly values: readonly T[]
}

/** Finds phrases in a text, all of them, in the order of their beginnings, shorter ones first. */
export type Matcher<T> = (text: string) => readonly Occurrence<T>[]

interface Step<T> {
  readonly next: Map<string, Step<T>>
  readonly ends: { readonly words: readonly string[]; readonly value: T }[]
}

/**
 * A matcher of English and Chinese phrases: a tree of words, walked from every word of the text, so that its time grows
 * with the text and the longest phrase, not with the number of phrases. Latin words match whole, with or without an
 * English plural; `load balancer`, `load-balancer` and a line end between are one. A word that has capitals in the
 * phrase needs them in the text (RAG, rag); one that has none is found in either case.
 */
export function createMatcher<T>(
  phrases: Iterable<readonly [phrase: string, value: T]>,
): Matcher<T> {
  const root: Step<T> = { next: new Map(), ends: [] }
  for (const [phrase, value] of phrases) add(root, phrase, value)
  const firsts = [...root.next.keys()]
  const mayBegin = createWordFilter(firsts.flatMap((word) => [word, ...pluralsOf(word)]))
  // The sign of kelvin (U+212A) is a k when it is made small.
  const hasSigns = firsts.some((word) => word.length === 1 || endOfLatin(word, 0) === 0)
  return (text) => {
    const found: Occurrence<T>[] = []
    for (let at = 0; at < text.length; ) {
      const end = endOfLatin(text, at)
      if (end > at) {
        if (mayBegin(text, at, end)) follow(root, text, at, found)
        at = end
      } else if (hasSigns) {
        if (!isGap(text.charCodeAt(at))) follow(root, text, at, found)
        at = endOfWord(text, at)
      } else at += 1
    }
    return found
  }
}

function add<T>(root: Step<T>, phrase: string, value: T): void {
  const words: string[] = []
  let step = root
  for (let at = startOfWord(phrase, 0); at < phrase.length; ) {
    const end = endOfWord(phrase, at)
    const word = phrase.slice(at, end)
    words.push(word)
    const key = word.toLowerCase()
    const known = step.next.get(key)
    const next: Step<T> = known ?? { next: new Map(), ends: [] }
    if (!known) step.next.set(key, next)
    step = next
    at = startOfWord(phrase, end)
  }
  if (words.length > 0) step.ends.push({ words, value })
}

/** Where the next word begins: white space and hyphens only part them. The length of the text where none does. */
function startOfWord(text: string, from: number): number {
  let at = from
  while (at < text.length && isGap(text.charCodeAt(at))) at += 1
  return at
}

/** A word is a Latin word or number, or any other single character. */
function endOfWord(text: string, start: number): number {
  const end = endOfLatin(text, start)
  return end > start ? end : start + ((text.codePointAt(start) ?? 0) > 0xffff ? 2 : 1)
}

function isGap(unit: number): boolean {
  if (unit < 0x80) return unit === 0x20 || unit === 0x2d || (unit >= 0x09 && unit <= 0x0d)
  // No Chinese character or mark is one.
  if (unit > 0x3000 && unit < 0xfeff) return false
  return /[\s‐‑]/.test(String.fromCharCode(unit))
}

/** Adds the phrases that begin with the word at `start`. */
function follow<T>(root: Step<T>, text: string, start: number, found: Occurrence<T>[]): void {
  const words: string[] = []
  let step = root
  for (let at = start; at < text.length; ) {
    const end = endOfWord(text, at)
    const word = text.slice(at, end)
    const next = nextStep(step, word.toLowerCase())
    if (next === undefined) return
    step = next
    words.push(word)
    const values = valuesOf(step, words)
    if (values.length > 0) found.push({ start, end, values })
    at = startOfWord(text, end)
  }
}

/** What the phrases were given for that end here, unless their capitals are missing from the words of the text. */
function valuesOf<T>({ ends }: Step<T>, words: readonly string[]): readonly T[] {
  return ends
    .filter((end) => end.words.every((word, i) => hasCapitals(word, words[i]!)))
    .map(({ value }) => value)
}

function nextStep<T>({ next }: Step<T>, word: string): Step<T> | undefined {
  const exact = next.get(word)
  if (exact || !word.endsWith('s') || word.length < 3) return exact
  return (
    next.get(word.slice(0, -1)) ??
    (word.endsWith('es') ? next.get(word.slice(0, -2)) : undefined) ??
    (word.endsWith('ies') ? next.get(`${word.slice(0, -3)}y`) : undefined)
  )
}

/** The plurals that `nextStep` takes for a word. */
const pluralsOf = (word: string): readonly string[] => [
  `${word}s`,
  `${word}es`,
  ...(word.endsWith('y') ? [`${word.slice(0, -1)}ies`] : []),
]

/** Whether a word that is written with capitals is so in the text too; a plural may follow it (LLMs). */
function hasCapitals(word: string, written: string): boolean {
  return !/[A-Z]/.test(word) || written.startsWith(word)
}

/** Of occurrences that overlap the one that begins first, of those the longest: `container image`, not `image`. */
export function longest<T extends Span>(occurrences: readonly T[]): readonly T[] {
  const kept: T[] = []
  for (const each of occurrences) {
    const last = kept.at(-1)
    if (last && each.start === last.start) kept[kept.length - 1] = each
    else if (!last || each.start >= last.end) kept.push(each)
  }
  return kept
}
