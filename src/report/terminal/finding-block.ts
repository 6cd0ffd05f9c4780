import { describe } from '../../messages/index.ts'
import { type UiWords, ui } from '../../messages/ui.ts'
import type { Finding, Related, Severity } from '../../model/finding.ts'
import type { ReportContext, Run } from '../../model/reporter.ts'
import type { Locate } from '../run/locators.ts'
import { codeFrame } from './code-frame.ts'
import { columnsOf } from './columns-of.ts'
import { createStyle, type Paint, type Style } from './style.ts'
import { visible, visibleLine } from './visible.ts'
import { wrapText } from './wrap-text.ts'

/** All that the blocks of one report share. */
export interface BlockContext {
  readonly words: UiWords
  readonly style: Style
  readonly locate: Locate
  readonly texts: Run['texts']
  readonly report: ReportContext
}

const signs: Readonly<Record<Severity, string>> = { error: '✖', warning: '⚠', info: 'ℹ' }
const indent = '    '

export function createBlockContext(run: Run, report: ReportContext, locate: Locate): BlockContext {
  const style = createStyle(report.color)
  return { words: ui(report.language), style, locate, texts: run.texts, report }
}

/** The sign of a severity in its colour. */
export function paintedSign(severity: Severity, style: Style): string {
  return paintOf(severity, style)(signs[severity])
}

/**
 * A finding as a block of lines: where and how grave, what is wrong and why, the line, what to do. Reasons and advice of its
 * rule that are among those `said` before are left out; those of this block are added to them.
 */
export function findingBlock(
  finding: Finding,
  context: BlockContext,
  said: Set<string> = new Set(),
): readonly string[] {
  const { style, report } = context
  const { what, why, fix } = describe(finding, report.language)
  const [reasonKey, adviceKey] = [`${finding.ruleId} ${why}`, `${finding.ruleId} ${fix}`]
  const reason = said.has(reasonKey) ? '' : why
  const isAdvised = said.has(adviceKey)
  said.add(reasonKey).add(adviceKey)
  return [
    head(finding, context),
    ...paragraph(what, indent, style.bold, context),
    ...paragraph(reason, indent, (text) => text, context),
    ...frame(finding, context),
    ...(isAdvised ? [] : paragraph(fix, `${indent}→ `, style.green, context)),
    ...related(finding, context),
    ...(isAdvised ? [] : offer(finding, context)),
  ]
}

function paintOf(severity: Severity, style: Style): Paint {
  return { error: style.red, warning: style.yellow, info: style.blue }[severity]
}

function head(finding: Finding, { words, style, locate }: BlockContext): string {
  const { line, column } = locate(finding.path)(finding.span.start)
  const severity = paintOf(finding.severity, style)(words.severity[finding.severity])
  const sign = paintedSign(finding.severity, style)
  return `  ${sign} ${style.bold(`${line}:${column}`)}  ${severity}  ${style.dim(finding.ruleId)}`
}

/** The text in lines; `lead` stands before the first, spaces of its width before the others. */
function paragraph(text: string, lead: string, paint: Paint, { report }: BlockContext) {
  const lines = wrapText(visibleLine(text), Math.max(20, report.width - lead.length))
  return lines.map((line, index) =>
    paint(index === 0 ? lead + line : ' '.repeat(lead.length) + line),
  )
}

function frame(finding: Finding, { words, style, locate, texts, report }: BlockContext) {
  const text = texts.get(finding.path)
  if (!text) return []
  const paint = paintOf(finding.severity, style)
  const { line } = locate(finding.path)(finding.span.start)
  const lastLine = locate(finding.path)(Math.max(finding.span.start, finding.span.end - 1)).line
  const number = String(line).padStart(4)
  const more = lastLine > line ? ` ${words.report.toLine(lastLine)}` : ''
  const taken = indent.length + number.length + ' │ '.length + columnsOf(more)
  const room = Math.max(20, report.width - taken - 1)
  const shown = codeFrame(text, finding.span, room, (marked) => style.underline(paint(marked)))
  return [
    `${indent}${style.dim(`${number} │`)} ${shown.line}`,
    `${indent}${' '.repeat(number.length)} ${style.dim('│')} ${shown.padding}${paint(shown.carets)}${style.dim(more)}`,
  ]
}

function related(finding: Finding, { words, style, locate }: BlockContext): readonly string[] {
  if (finding.related.length === 0) return []
  const place = ({ path, span }: Related) => {
    const { line, column } = locate(path)(span.start)
    return `${path === finding.path ? '' : `${visible(path)}:`}${line}:${column}`
  }
  return [style.dim(`${indent}${words.report.seeAlso} ${finding.related.map(place).join(', ')}`)]
}

function offer(finding: Finding, { words, style }: BlockContext): readonly string[] {
  return finding.fix ? [style.cyan(`${indent}✚ ${words.report.fix[finding.fix.kind]}`)] : []
}
