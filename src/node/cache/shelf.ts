import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import {
  beginSegment,
  type OpenSegment,
  prefix,
  readSegment,
  type Segment,
  type SegmentRecord,
} from './segment.ts'

/** Where a page lies on a shelf. */
export interface Place {
  /** Number of its segment. */
  readonly segment: number
  /** The byte of the segment where it begins. */
  readonly start: number
  /** In bytes. */
  readonly length: number
}

/** Where the page of an article lies, by the path of the article. */
export type PlacedPage = readonly [path: string, place: Place]

/** Pages of this run and of runs before it. */
export interface Shelf {
  put(page: Uint8Array): Place
  /** Whether a page is there: of runs before, some may be lost. */
  has(place: Place): boolean
  take(place: Place): Uint8Array
  /** Whether pages lie in so many files, or among so much that nobody needs, that they are better put down anew. */
  isScattered(places: readonly Place[]): boolean
  /** Brings pages to the disk. Tells in which files they are, and which: not those that the disk refused. */
  seal(pages: readonly PlacedPage[]): {
    readonly segments: readonly SegmentRecord[]
    readonly pages: readonly PlacedPage[]
  }
  /** Removes the files of this shelf but for these, and what runs that died left behind. */
  retain(segments: readonly SegmentRecord[]): void
  /** Lets go of the disk; pages can still be taken. */
  close(): void
}

/** More files than this take longer to open than to put together. */
const mostSegments = 32

/** So many milliseconds after its last change, nobody will ask for a file any more that no index names. */
const abandonedAfter = 24 * 60 * 60 * 1000

/** Opens a shelf in a folder, with the files that lie there; without a folder it ends with the run. */
export function openShelf(folder: string | undefined, records: readonly SegmentRecord[]): Shelf {
  const files: (SegmentRecord | undefined)[] = folder === undefined ? [] : [...records]
  const segments: (Segment | undefined)[] = files.map((file) => readSegment(folder!, file!))
  const own: OpenSegment[] = []
  let open: OpenSegment | undefined

  return {
    put(page) {
      if (open === undefined) {
        open = beginSegment(folder)
        own.push(open)
        segments.push(open)
      }
      return { segment: segments.length - 1, start: open.put(page), length: page.length }
    },
    has: ({ segment }) => segments[segment] !== undefined,
    take: ({ segment, start, length }) => segments[segment]!.take(start, length),
    isScattered(places) {
      const used = [...new Set(places.map(({ segment }) => segment))]
      const total = used.reduce((sum, number) => sum + segments[number]!.length, 0)
      const live = places.reduce((sum, { length }) => sum + length, 0)
      return used.length > mostSegments || total > 2 * live
    },
    seal(pages) {
      if (open !== undefined) files[segments.length - 1] = open.seal()
      open = undefined
      const there = pages.filter(([, { segment }]) => files[segment] !== undefined)
      const used = [...new Set(there.map(([, { segment }]) => segment))]
      const numbers = new Map(used.map((segment, number) => [segment, number]))
      return {
        segments: used.map((segment) => files[segment]!),
        pages: there.map(([path, place]) => [
          path,
          { ...place, segment: numbers.get(place.segment)! },
        ]),
      }
    },
    retain(kept) {
      if (folder === undefined) return
      const names = new Set(kept.map(({ name }) => name))
      const mine = new Set(files.map((file) => file?.name))
      for (const name of readdirSync(folder)) {
        if (!name.startsWith(prefix) || names.has(name)) continue
        const file = join(folder, name)
        if (mine.has(name) || isAbandoned(file)) rmSync(file, { force: true })
      }
    },
    close() {
      for (const segment of own) segment.close()
    },
  }
}

function isAbandoned(file: string): boolean {
  return statSync(file).mtimeMs + abandonedAfter < Date.now()
}
