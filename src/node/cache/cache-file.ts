import { formatBundle, parseBundle } from './bundle.ts'
import type { Together } from './keepsake.ts'
import type { SegmentRecord } from './segment.ts'
import type { PlacedPage } from './shelf.ts'

/** What a cache holds: where the page of each article lies, and what is remembered of all together. */
export interface Contents {
  readonly segments: readonly SegmentRecord[]
  readonly pages: readonly PlacedPage[]
  readonly together: Together
}

/** JSON-safe, and short. */
interface Table extends Pick<Contents, 'segments' | 'together'> {
  readonly pages: readonly (readonly [
    path: string,
    segment: number,
    start: number,
    length: number,
  ])[]
}

/** The bytes of a cache that is valid under a key. */
export function formatCache({ segments, pages, together }: Contents, key: string): Uint8Array {
  const rows = pages.map(([path, { segment, start, length }]) => {
    return [path, segment, start, length] as const
  })
  return formatBundle({ segments, pages: rows, together } satisfies Table, [], key)
}

/** What a cache holds; nothing where the bytes are damaged, or it is valid under another key. */
export function parseCache(bytes: Uint8Array, key: string): Contents | undefined {
  const table = parseBundle<Table>(bytes, key)?.table
  if (table === undefined) return undefined
  const pages = table.pages.map(([path, segment, start, length]) => {
    return [path, { segment, start, length }] as const
  })
  return { segments: table.segments, pages, together: table.together }
}
