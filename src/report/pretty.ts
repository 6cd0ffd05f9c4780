import type { Finding, Severity } from '../model/finding.ts'
import type { Reporter, Run } from '../model/reporter.ts'
import { groupBy } from './run/group-by.ts'
import { createLocators } from './run/locators.ts'
import { tally } from './run/tally.ts'
import { columnsOf } from './terminal/columns-of.ts'
import {
  type BlockContext,
  createBlockContext,
  findingBlock,
  paintedSign,
} from './terminal/finding-block.ts'
import { visible } from './terminal/visible.ts'

/** The report for people at a terminal: findings by file, each with its line, then a table and the sum. */
export const pretty: Reporter = {
  id: 'pretty',
  bySection: true,
  report(run, report) {
    const context = createBlockContext(run, report, createLocators(run.texts))
    const files = [...groupBy(run.findings, (finding) => finding.path)].map(([path, findings]) => {
      const edition = run.editions?.get(path)
      const make = () => block(fileBlock(path, findings, context))
      return edition !== undefined && report.section ? report.section(path, edition, make) : make()
    })
    return (report.quiet ? files : [...files, block(summary(run, context))]).join('\n')
  },
}

function block(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`
}

function fileBlock(path: string, findings: readonly Finding[], context: BlockContext) {
  const { style, words } = context
  const { shown, more } = withoutFlood(findings)
  const said = new Set<string>()
  const blocks = shown.flatMap((finding) => ['', ...findingBlock(finding, context, said)])
  const rest = [...more].map(([rule, count]) =>
    style.dim(`  ${words.report.more(visible(rule), count)}`),
  )
  return [style.underline(visible(path)), ...blocks, ...(rest.length > 0 ? ['', ...rest] : [])]
}

/** Of findings alike that a rule repeats in one file, the first tell what it is about. */
const mostAlike = 3

/**
 * The findings that are shown, and by rule how many are not: hints, and warnings that `yikan fix` mends without being asked.
 * All that wants a decision is shown.
 */
function withoutFlood(findings: readonly Finding[]) {
  const seen = new Map<string, number>()
  const shown = findings.filter(({ ruleId, severity, fix }) => {
    const isMended = severity === 'warning' && fix?.kind === 'safe'
    if (severity !== 'info' && !isMended) return true
    const count = (seen.get(ruleId) ?? 0) + 1
    seen.set(ruleId, count)
    return count <= mostAlike
  })
  const more = [...seen]
    .filter(([, count]) => count > mostAlike)
    .map(([rule, count]) => [rule, count - mostAlike] as const)
  return { shown, more }
}

function summary(run: Run, context: BlockContext): readonly string[] {
  const { words, style } = context
  const silenced = run.silenced > 0 ? [style.dim(`  ${words.report.silenced(run.silenced)}`)] : []
  if (run.findings.length === 0) {
    return [`${style.green('✔')} ${words.report.clean(run.files.length)}`, ...silenced]
  }
  return [...table(run, context), '', ...sums(run, context), ...silenced]
}

function sums(run: Run, { words, style }: BlockContext): readonly string[] {
  const counts = tally(run.findings)
  const filesWithFindings = new Set(run.findings.map(({ path }) => path)).size
  const worst: Severity = counts.errors > 0 ? 'error' : counts.warnings > 0 ? 'warning' : 'info'
  const found = words.report.found({ ...counts, filesWithFindings, files: run.files.length })
  const fixable = words.report.fixable({
    safe: run.findings.filter(({ fix }) => fix?.kind === 'safe').length,
    suggestion: run.findings.filter(({ fix }) => fix?.kind === 'suggestion').length,
  })
  return [
    `${paintedSign(worst, style)} ${style.bold(found)}`,
    ...(fixable === '' ? [] : [style.cyan(`✚ ${fixable}`)]),
  ]
}

/** Findings by rule, the most frequent first; columns stand right of the longest name. */
function table(run: Run, { words, style }: BlockContext): readonly string[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const rows = [...groupBy(run.findings, ({ ruleId }) => ruleId)]
    .toSorted(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
    .map(([rule, findings]) => [visible(rule), ...Object.values(tally(findings)).map(String)])
  const head = [words.report.rule, ...severities.map((severity) => words.severity[severity])]
  const total = [words.report.total, ...Object.values(tally(run.findings)).map(String)]
  const all = [head, ...rows, ...(rows.length > 1 ? [total] : [])]
  const widths = head.map((_, column) => Math.max(...all.map((row) => columnsOf(row[column]!))))
  const lines = all.map((row) => row.map((cell, column) => pad(cell, widths[column]!, column)))
  return lines.map((cells, index) => {
    const line = `  ${cells.join('  ')}`
    return index === 0 ? style.dim(line) : index > rows.length ? style.bold(line) : line
  })
}

/** Names stand to the left of their column, numbers to the right; a nought is a dot, to be passed over. */
function pad(cell: string, width: number, column: number): string {
  const shown = cell === '0' ? '·' : cell
  const space = ' '.repeat(width - columnsOf(shown))
  return column === 0 ? shown + space : space + shown
}
