import type { Texts } from '../../model/reporter.ts'
import type { Position } from '../../model/span.ts'
import { createLocator } from '../../text/position.ts'

export type Locate = (path: string) => (offset: number) => Position

/** Line and column of an offset by file, each file's lines counted once. An unknown file counts as empty. */
export function createLocators(texts: Texts): Locate {
  const known = new Map<string, (offset: number) => Position>()
  return (path) => {
    const locator = known.get(path) ?? createLocator(texts.get(path) ?? '')
    known.set(path, locator)
    return locator
  }
}
