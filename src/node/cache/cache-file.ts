import { formatBundle, parseBundle, partsInTurn } from './bundle.ts'
import type { Keepsake, PackedListing, Together } from './keepsake.ts'

/** All that a cache holds. */
export interface Contents {
  readonly keepsakes: readonly Keepsake[]
  readonly together: Together
}

interface Table {
  readonly rows: readonly Row[]
  readonly together: Together
}

/** A keepsake but for its findings, its entry and the items of lists, which stand behind the table in this order. */
interface Row extends Omit<Keepsake, 'findings' | 'entry' | 'listing'> {
  readonly lengths: readonly [findings: number, entry: number, ...items: number[]]
  readonly listing?: Omit<PackedListing, 'items'>
}

/** The bytes of a cache that is valid under a key. */
export function formatCache({ keepsakes, together }: Contents, key: string): Uint8Array {
  const rows = keepsakes.map(({ findings, entry, listing, ...rest }): Row => {
    const { items = [], ...listed } = listing ?? {}
    const lengths = items.map(({ length }) => length)
    return {
      ...rest,
      ...(listing && { listing: listed as Omit<PackedListing, 'items'> }),
      lengths: [findings.length, entry.length, ...lengths],
    }
  })
  const parts = keepsakes.flatMap(({ findings, entry, listing }) => {
    return [findings, entry, ...(listing?.items ?? [])]
  })
  return formatBundle({ rows, together } satisfies Table, parts, key)
}

/** What a cache holds; nothing where the bytes are damaged, or it is valid under another key. */
export function parseCache(bytes: Uint8Array, key: string): Contents | undefined {
  const bundle = parseBundle<Table>(bytes, key)
  if (bundle === undefined) return undefined
  const take = partsInTurn(bundle.parts)
  const keepsakes = bundle.table.rows.map(({ lengths, listing, ...rest }): Keepsake => {
    const [findings, entry, ...items] = lengths
    return {
      ...rest,
      findings: take(findings),
      entry: take(entry),
      ...(listing && { listing: { ...listing, items: items.map(take) } }),
    }
  })
  return { keepsakes, together: bundle.table.together }
}
