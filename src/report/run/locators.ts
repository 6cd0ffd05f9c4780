import type { Texts } from '../../model/reporter.ts'
import type { Position } from '../../model/span.ts'
import { createLocator } from '../../text/position.ts'

export type Locate = (path: string) => (offset: number) => Position

/** Reports speak of one file after the other, and of the files that belong to it; older ones need not be kept. */
const held = 8

/** Line and column of an offset by file. An unknown file counts as empty. */
export function createLocators(texts: Texts): Locate {
  const known = new Map<string, (offset: number) => Position>()
  return (path) => {
    const locator = known.get(path) ?? createLocator(texts.get(path) ?? '')
    // Last in is last out.
    known.delete(path)
    known.set(path, locator)
    const oldest = known.keys().next()
    if (known.size > held && !oldest.done) known.delete(oldest.value)
    return locator
  }
}
