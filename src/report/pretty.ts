import type { Severity } from '../model/finding.ts'
import type { FindingCount, Reporter, Run } from '../model/reporter.ts'
import { groupBy } from './run/group-by.ts'
import { createLocators } from './run/locators.ts'
import { type Selection, type ShownArticle, selectFindings } from './run/select-findings.ts'
import { countsOf, tally, tallyFixes } from './run/tally.ts'
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
  report(run, report) {
    const context = createBlockContext(run, report, createLocators(run.texts))
    const selection = selectFindings(run, report.show ?? Number.POSITIVE_INFINITY)
    const blocks = [
      ...selection.articles.flatMap((article) => fileBlocks(article, context)),
      ...rest(selection, context),
      ...(report.quiet ? [] : [summary(run, context)]),
    ]
    return blocks.map((lines) => `${lines.join('\n')}\n`).join('\n')
  },
}

/** A block for each file that the findings of an article stand in. */
function fileBlocks({ findings, more }: ShownArticle, context: BlockContext) {
  const { style, words } = context
  const said = new Set<string>()
  const blocks = [...groupBy(findings, ({ path }) => path)].map(([path, all]) => [
    style.underline(visible(path)),
    ...all.flatMap((finding) => ['', ...findingBlock(finding, context, said)]),
  ])
  const further = [...more].map(([rule, count]) =>
    style.dim(`  ${words.report.more(visible(rule), count)}`),
  )
  if (further.length > 0) blocks.at(-1)?.push('', ...further)
  return blocks
}

/** What is left out because the report would be too long. */
function rest({ left }: Selection, { words }: BlockContext): readonly (readonly string[])[] {
  return left > 0 ? [[`  ${words.report.left(left)}`]] : []
}

function summary(run: Run, context: BlockContext): readonly string[] {
  const { words, style } = context
  const counts = countsOf(run)
  const silenced = run.silenced > 0 ? [style.dim(`  ${words.report.silenced(run.silenced)}`)] : []
  if (counts.length === 0) {
    return [`${style.green('✔')} ${words.report.clean(run.articles.length)}`, ...silenced]
  }
  return [...table(counts, context), '', ...sums(run, counts, context), ...silenced]
}

function sums(run: Run, counts: readonly FindingCount[], { words, style }: BlockContext) {
  const all = tally(counts)
  const filesWithFindings = run.articles.filter((article) => article.counts.length > 0).length
  const worst: Severity = all.errors > 0 ? 'error' : all.warnings > 0 ? 'warning' : 'info'
  const found = words.report.found({ ...all, filesWithFindings, files: run.articles.length })
  const fixable = words.report.fixable({
    safe: tallyFixes(counts, 'safe'),
    suggestion: tallyFixes(counts, 'suggestion'),
  })
  return [
    `${paintedSign(worst, style)} ${style.bold(found)}`,
    ...(fixable === '' ? [] : [style.cyan(`✚ ${fixable}`)]),
  ]
}

/** Findings by rule, the most frequent first; columns stand right of the longest name. */
function table(counts: readonly FindingCount[], { words, style }: BlockContext): readonly string[] {
  const severities: readonly Severity[] = ['error', 'warning', 'info']
  const rules = [...new Set(counts.map(({ ruleId }) => ruleId))].map((rule) => {
    const { errors, warnings, infos } = tally(counts.filter(({ ruleId }) => ruleId === rule))
    return { rule, all: errors + warnings + infos, cells: [errors, warnings, infos] }
  })
  const rows = rules
    .sort((a, b) => b.all - a.all || (a.rule < b.rule ? -1 : 1))
    .map(({ rule, cells }) => [visible(rule), ...cells.map(String)])
  const head = [words.report.rule, ...severities.map((severity) => words.severity[severity])]
  const total = [words.report.total, ...Object.values(tally(counts)).map(String)]
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
