import type { Span } from '../model/span.ts'

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

/** A Latin word or number, or any other single character; white space and hyphens only part them. */
const token = /[A-Za-z0-9À-ɏ]+|[^\sA-Za-z0-9À-ɏ\-‐‑]/gu

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
  return (text) => find(root, text)
}

function add<T>(root: Step<T>, phrase: string, value: T): void {
  const words = phrase.match(token) ?? []
  let step = root
  for (const word of words) {
    const key = word.toLowerCase()
    const known = step.next.get(key)
    const next: Step<T> = known ?? { next: new Map(), ends: [] }
    if (!known) step.next.set(key, next)
    step = next
  }
  if (words.length > 0) step.ends.push({ words, value })
}

interface Word extends Span {
  readonly text: string
}

function find<T>(root: Step<T>, text: string): readonly Occurrence<T>[] {
  const words = Array.from(text.matchAll(token), ({ index, 0: found }) => ({
    text: found,
    start: index,
    end: index + found.length,
  }))
  const found: Occurrence<T>[] = []
  for (let from = 0; from < words.length; from += 1) {
    let step = nextStep(root, words[from]!.text.toLowerCase())
    for (let at = from; step !== undefined; at += 1) {
      const { ends }: Step<T> = step
      if (ends.length > 0) found.push(...ending(ends, words, from, at))
      const next: Word | undefined = words[at + 1]
      step = next && nextStep(step, next.text.toLowerCase())
    }
  }
  return found
}

/** The phrases that are the words from `from` to `at`, as one occurrence, unless their capitals are missing. */
function ending<T>(
  ends: Step<T>['ends'],
  words: readonly Word[],
  from: number,
  at: number,
): readonly Occurrence<T>[] {
  const values = ends
    .filter((end) => end.words.every((word, i) => hasCapitals(word, words[from + i]!.text)))
    .map(({ value }) => value)
  return values.length > 0 ? [{ start: words[from]!.start, end: words[at]!.end, values }] : []
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
