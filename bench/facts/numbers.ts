import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { shared } from './material.ts'

interface Row {
  readonly n: number
  /** Items with right span and value. */
  readonly sv: number
  readonly v: number
}

/** Items of public yardsticks whose spans and values are right, by language, as their own scorer counts them. */
export function measureNumbers() {
  const languages = ['zh', 'en'] as const
  return Object.fromEntries(languages.map((language) => [language, score(language)]))
}

function score(language: 'zh' | 'en') {
  const scorer = join(shared, 'yardsticks/score.mjs')
  const adapter = join(import.meta.dirname, 'adapter.ts')
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', scorer, adapter, '--lang', language, '--json'],
    { encoding: 'utf8', maxBuffer: 1e8 },
  )
  if (run.status !== 0) return { failed: run.stderr.slice(-300) }
  const { table }: { table: Readonly<Record<string, Row>> } = JSON.parse(run.stdout)
  const percent = ({ n, sv }: Row) => Math.round((1000 * sv) / n) / 10
  const classes = Object.entries(table).filter(([name]) => name.startsWith('class '))
  return {
    items: table.all!.n,
    spanAndValue: percent(table.all!),
    byClass: Object.fromEntries(
      classes.map(([name, row]) => [name.replace(/^class | (?:zh|en)$/g, ''), percent(row)]),
    ),
  }
}
