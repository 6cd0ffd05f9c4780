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
  const byFirst = group(all, (phrase) => phrase.charCodeAt(0))
  const byLast = group(all, (phrase) => phrase.charCodeAt(phrase.length - 1))
  return {
    at: (text, at, accept) =>
      byFirst
        .get(text.charCodeAt(at))
        ?.find(
          ({ phrase }) => text.startsWith(phrase, at) && (accept?.(at + phrase.length) ?? true),
        ),
    before: (text, end) =>
      byLast.get(text.charCodeAt(end - 1))?.find(({ phrase }) => text.endsWith(phrase, end)),
    phrases: all.map(({ phrase }) => phrase),
  }
}

function group<T>(entries: readonly Phrase<T>[], keyOf: (phrase: string) => number) {
  const groups = new Map<number, Phrase<T>[]>()
  for (const entry of entries) {
    const key = keyOf(entry.phrase)
    const known = groups.get(key)
    if (known) known.push(entry)
    else groups.set(key, [entry])
  }
  for (const known of groups.values()) known.sort((a, b) => b.phrase.length - a.phrase.length)
  return groups
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
