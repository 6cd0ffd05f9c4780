import { Parser } from 'htmlparser2'
import { idsOf } from './checkable-fragment.ts'

/** What a page says of itself, and which of the wanted fragments it has. */
export interface PageSigns {
  readonly title: string
  /** Text of the first heading of level 1. */
  readonly heading: string
  readonly found: readonly string[]
  /** Whether it has any id at all; one that has none is built by a script. */
  readonly hasIds: boolean
}

/** Reads a page as it arrives, in pieces of any length. */
export interface PageReader {
  /** Tells whether enough has been seen. */
  write(piece: string): boolean
  signs(): PageSigns
}

/** Titles and headings are cut to this length, however long a page makes them. */
const LONGEST = 300

/** Opens a reader that looks for the title, the first heading, and the places that some fragments name. */
export function createPageReader(fragments: readonly string[]): PageReader {
  const wanted = new Map(
    fragments.flatMap((fragment) => idsOf(fragment).map((id) => [id, fragment])),
  )
  const found = new Set<string>()
  const words = { title: '', h1: '' }
  const closed = new Set<string>()
  let open: keyof typeof words | undefined
  let hasIds = false
  const parser = new Parser({
    onopentag(tag, { id, name }) {
      if ((tag === 'title' || tag === 'h1') && !closed.has(tag)) open = tag
      if (id !== undefined) hasIds = true
      for (const each of [id, tag === 'a' ? name : undefined]) {
        const fragment = each === undefined ? undefined : wanted.get(each)
        if (fragment !== undefined) found.add(fragment)
      }
    },
    ontext(text) {
      if (open !== undefined && words[open].length < LONGEST) words[open] += text
    },
    onclosetag(tag) {
      if (tag !== open) return
      closed.add(tag)
      open = undefined
    },
  })
  return {
    write(piece) {
      parser.write(piece)
      return closed.size === 2 && found.size === fragments.length
    },
    signs: () => ({
      title: tidy(words.title),
      heading: tidy(words.h1),
      found: [...found],
      hasIds,
    }),
  }
}

function tidy(text: string): string {
  return text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
}
