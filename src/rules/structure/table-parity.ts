import type { Table } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { BlockRange, Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { isMostlyWritten } from './blocks/written-elsewhere.ts'

/** A table has the rows and columns of the original's. One that became a block of code or a picture is another matter. */
export const tableParity: PairRule = {
  id: 'structure/table-parity',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    if (pair.original.tables.length === 0) return []
    return pair.beads.flatMap((bead) => {
      const before = within(pair.original.tables, bead.original)
      const after = within(pair.translation.tables, bead.translation)
      if (before.length === 1 && after.length === 1) return compare(pair, before[0]!, after[0]!)
      const isLost = bead.translation.start === bead.translation.end
      return isLost ? before.flatMap((table) => reportLost(pair, table, bead.translation)) : []
    })
  },
}

const within = (tables: readonly Table[], { start, end }: BlockRange) =>
  tables.filter(({ block }) => block >= start && block < end)

function compare(pair: Pair, before: Table, after: Table): readonly Observation[] {
  const sizes = {
    rows: before.rows.length,
    columns: before.header.length,
    rowsHere: after.rows.length,
    columnsHere: after.header.length,
  }
  const isSame = sizes.rows === sizes.rowsHere && sizes.columns === sizes.columnsHere
  if (isSame || isBroken(before)) return []
  const related = [{ path: pair.original.source.path, span: before.span }]
  return [{ message: 'structure/table-parity', data: sizes, span: after.span, related }]
}

/** A rule between rows is none: somebody ran tables together, and a translator has to take them apart. */
const isBroken = ({ rows }: Table): boolean =>
  rows.some((row) => row.every((cell) => /^\s*:?-+:?\s*$/.test(cell)))

function reportLost(
  { original, translation }: Pair,
  table: Table,
  { start }: BlockRange,
): readonly Observation[] {
  const lines = table.rows.map((row) => row.join(''))
  if (isMostlyWritten([table.header.join(''), ...lines], translation.source.text)) return []
  const at = translation.blocks[start - 1]?.span.end ?? 0
  return [
    {
      message: 'structure/table-parity.lost',
      data: { rows: table.rows.length, columns: table.header.length },
      span: { start: at, end: at },
      related: [{ path: original.source.path, span: table.span }],
      confidence: 'medium',
    },
  ]
}
