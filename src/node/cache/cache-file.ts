import { formatBundle, parseBundle, partsInTurn } from './bundle.ts'
import type { Keepsake, Together } from './keepsake.ts'

/** All that a cache holds. */
export interface Contents {
  readonly keepsakes: readonly Keepsake[]
  readonly together: Together
}

interface Table {
  readonly rows: readonly Row[]
  readonly together: Together
}

/** A keepsake but for its findings and its entry, which stand behind the table, packed, in this order. */
type Row = Omit<Keepsake, 'findings' | 'entry'> & { readonly lengths: readonly [number, number] }

/** The bytes of a cache that is valid under a key. */
export function formatCache({ keepsakes, together }: Contents, key: string): Uint8Array {
  const rows = keepsakes.map(({ findings, entry, ...rest }): Row => {
    return { ...rest, lengths: [findings.length, entry.length] }
  })
  const parts = keepsakes.flatMap(({ findings, entry }) => [findings, entry])
  return formatBundle({ rows, together } satisfies Table, parts, key)
}

/** What a cache holds; nothing where the bytes are damaged, or it is valid under another key. */
export function parseCache(bytes: Uint8Array, key: string): Contents | undefined {
  const bundle = parseBundle<Table>(bytes, key)
  if (bundle === undefined) return undefined
  const take = partsInTurn(bundle.parts)
  const keepsakes = bundle.table.rows.map(({ lengths: [findings, entry], ...rest }): Keepsake => {
    return { ...rest, findings: take(findings), entry: take(entry) }
  })
  return { keepsakes, together: bundle.table.together }
}
