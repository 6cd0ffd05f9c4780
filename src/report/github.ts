import { describe } from '../messages/index.ts'
import type { Language } from '../model/config.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Reporter } from '../model/reporter.ts'
import { findingsOf } from './run/findings-of.ts'
import { createLocators, type Locate } from './run/locators.ts'
import { visibleLine } from './terminal/visible.ts'

/** Names of the commands that GitHub shows as annotations. */
const commands: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
}

/**
 * Workflow commands for GitHub Actions, one line a finding, that it shows beside the lines they speak of.
 * Source: docs.github.com, “Workflow commands for GitHub Actions”; escapes as in the toolkit's `command.ts`.
 */
export const github: Reporter = {
  id: 'github',
  report(run, { language }) {
    const locate = createLocators(run.texts)
    return findingsOf(run)
      .map((finding) => `${annotation(finding, locate, language)}\n`)
      .join('')
  },
}

function annotation(finding: Finding, locate: Locate, language: Language): string {
  const { what, why, fix } = describe(finding, language)
  const message = [what, why, fix].map(visibleLine).filter(Boolean).join('\n')
  const properties = Object.entries(propertiesOf(finding, locate))
    .map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
    .join(',')
  return `::${commands[finding.severity]} ${properties}::${escapeMessage(message)}`
}

function propertiesOf(finding: Finding, locate: Locate): Record<string, string | number> {
  const start = locate(finding.path)(finding.span.start)
  const end = locate(finding.path)(finding.span.end)
  // The runner refuses columns where the lines differ.
  const columns = start.line === end.line ? { col: start.column, endColumn: end.column } : {}
  return {
    file: finding.path,
    line: start.line,
    endLine: end.line,
    ...columns,
    title: finding.ruleId,
  }
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
