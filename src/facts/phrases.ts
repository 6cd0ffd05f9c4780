import { codeAt } from './prose.ts'
/** A table of fixed phrases that finds the longest one standing at a place. */
export interface Phrases<T> {
  /**
   * The longest phrase that begins at `at` and that `accept`, given the offset after it, does not turn down; nothing where
   * there is none.
   */
  at(text: string, at: number, accept?: (end: number) => boolean): Phrase<T> | undefined
  /** The longest phrase that ends at `end`; nothing where there is none. */
  before(text: string, end: number): Phrase<T> | undefined
  readonly phrases: readonly string[]
}

export interface Phrase<T> {
  readonly phrase: string
  readonly value: T
}

/** Builds the table. Of two entries with one phrase the first wins. */
export function createPhrases<T>(entries: Iterable<readonly [string, T]>): Phrases<T> {
  const unique = new Map<string, T>()
  for (const [phrase, value] of entries) if (!unique.has(phrase)) unique.set(phrase, value)
  const all = [...unique].map(([phrase, value]) => ({ phrase, value }))
  let byHead: ReturnType<typeof shelve<T>> | undefined
  let byTail: ReturnType<typeof shelve<T>> | undefined
  return {
    at: (text, at, accept) => {
      byHead ??= shelve(all, (phrase, i) => phrase.charCodeAt(i))
      const shelf = byHead.get(codeAt(text, at))
      const likely = shelf && (shelf.get(codeAt(text, at + 1)) ?? shelf.get(alone))
      return likely?.find(
        ({ phrase }) => text.startsWith(phrase, at) && (accept?.(at + phrase.length) ?? true),
      )
    },
    before: (text, end) => {
      byTail ??= shelve(all, (phrase, i) => phrase.charCodeAt(phrase.length - 1 - i))
      const shelf = byTail.get(codeAt(text, end - 1))
      const likely = shelf && (shelf.get(codeAt(text, end - 2)) ?? shelf.get(alone))
      return likely?.find(({ phrase }) => text.endsWith(phrase, end))
    },
    phrases: all.map(({ phrase }) => phrase),
  }
}

/* Stands for a second unit that no phrase has. */
const alone = -1

/*
 * Phrases by their first unit and by their second, or from the end. Some tables have a hundred phrases that begin with one
 * character; of those that begin with two there are few. The longest come first; phrases of one unit stand on every shelf.
 */
function shelve<T>(entries: readonly Phrase<T>[], unitOf: (phrase: string, i: number) => number) {
  const shelves = new Map<number, Map<number, Phrase<T>[]>>()
  const long = entries.filter(({ phrase }) => phrase.length > 1)
  const short = entries.filter(({ phrase }) => phrase.length === 1)
  for (const entry of [...long, ...short]) {
    const first = unitOf(entry.phrase, 0)
    const shelf = shelves.get(first) ?? new Map<number, Phrase<T>[]>()
    shelves.set(first, shelf)
    const seconds = entry.phrase.length > 1 ? [unitOf(entry.phrase, 1)] : [alone, ...shelf.keys()]
    for (const second of seconds) shelf.set(second, [...(shelf.get(second) ?? []), entry])
  }
  for (const shelf of shelves.values())
    for (const list of shelf.values()) list.sort((a, b) => b.phrase.length - a.phrase.length)
  return shelves
}

/** The words of a list: `_` stands for a space inside a phrase, `(s)` for an optional s. */
export function words(list: string): readonly string[] {
  return list
    .split(/\s+/)
    .filter(Boolean)
    .flatMap((word) =>
      word.includes('(s)') ? [word.replace('(s)', ''), word.replace('(s)', 's')] : [word],
    )
    .map((word) => word.replaceAll('_', ' '))
}

/** A table of phrases that carry nothing but themselves. */
export function wordTable(list: string): Phrases<true> {
  return createPhrases(words(list).map((word) => [word, true] as const))
}

/** Rows of a table written as text, cells between bars. */
export function rows(table: string): readonly (readonly string[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
}
