import { slotCount, type WordReader } from './latin-words.ts'
import { renderingCount } from './renderings.ts'

/** What a mark is. */
export type MarkKind = 'link' | 'image' | 'code' | 'number' | 'word' | 'rendering'

/** Gives marks their numbers, the same for the same text of one kind. Those of renderings are given by the lexicon. */
export interface Numbering {
  numberOf(kind: 'link' | 'image' | 'code' | 'number', text: string): number | undefined
  /** Of a word of a text, in whatever case. */
  numberOfWord(text: string, word: WordReader): number | undefined
}

/** Numbers for the marks of a pair, from 0 on: comparing numbers is cheaper than comparing texts. */
export interface MarkTable {
  /** Gives each mark a number. */
  readonly all: Numbering
  /** Gives a number to those marks alone that have one already. */
  readonly known: Numbering
  kindOf(mark: number): MarkKind
  /** How many marks there are. */
  size(): number
}

/** A table of the renderings alone, which come first. */
export function createMarkTable(): MarkTable {
  const numbers = {
    link: new Map<string, number>(),
    image: new Map<string, number>(),
    code: new Map<string, number>(),
    number: new Map<string, number>(),
    word: new Map<string, number>(),
  }
  const kinds: MarkKind[] = []
  const add = (kind: keyof typeof numbers, text: string) => {
    const known = numbers[kind].get(text)
    if (known !== undefined) return known
    const made = renderingCount + kinds.length
    numbers[kind].set(text, made)
    kinds.push(kind)
    return made
  }
  const slots = new Uint8Array(slotCount)
  // To put a word into lower case costs more than all else: it is done once for each spelling.
  const spellings = new Map<string, number>()
  const numberOfSpelling = (written: string, find: (lower: string) => number | undefined) => {
    const known = spellings.get(written)
    if (known !== undefined) return known
    const found = find(written.toLowerCase())
    if (found !== undefined) spellings.set(written, found)
    return found
  }
  const addWord = (lower: string) => add('word', lower)
  const findWord = (lower: string) => numbers.word.get(lower)
  return {
    all: {
      numberOf: add,
      numberOfWord: (text, { start, end, slot }) => {
        slots[slot] = 1
        return numberOfSpelling(text.slice(start, end), addWord)
      },
    },
    known: {
      numberOf: (kind, text) => numbers[kind].get(text),
      numberOfWord: (text, { start, end, slot }) =>
        slots[slot] === 0 ? undefined : numberOfSpelling(text.slice(start, end), findWord),
    },
    kindOf: (mark) => (mark < renderingCount ? 'rendering' : kinds[mark - renderingCount]!),
    size: () => renderingCount + kinds.length,
  }
}
