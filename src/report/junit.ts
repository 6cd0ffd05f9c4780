import { x } from 'xastscript'
import { describe } from '../messages/index.ts'
import { ui } from '../messages/ui.ts'
import type { Finding } from '../model/finding.ts'
import type { ReportContext, Reporter } from '../model/reporter.ts'
import { xmlDocument } from '../text/xml-document.ts'
import { fails } from './run/fails.ts'
import { groupBy } from './run/group-by.ts'
import { createLocators, type Locate } from './run/locators.ts'
import { visibleLine } from './terminal/visible.ts'

/**
 * JUnit's XML: one test case a file. It fails where a finding is grave enough to fail the run; the other findings of a
 * file are its output. One failure holds all of them, because readers such as Jenkins show the first alone.
 */
export const junit: Reporter = {
  id: 'junit',
  report(run, context) {
    const locate = createLocators(run.texts)
    const cases = run.articles.flatMap((article) => {
      const byPath = groupBy(article.findings(), (finding) => finding.path)
      const paths = new Set([article.path, ...byPath.keys()])
      return [...paths].map((path) => testCase(path, byPath.get(path) ?? [], context, locate))
    })
    const failures = cases.filter((element) => element.failed).length
    const counts = { tests: cases.length, failures, errors: 0 }
    const suite = x(
      'testsuite',
      { name: 'yikan', ...counts },
      cases.map(({ element }) => element),
    )
    return xmlDocument(x('testsuites', { name: 'yikan', ...counts }, suite))
  },
}

function testCase(
  path: string,
  findings: readonly Finding[],
  context: ReportContext,
  locate: Locate,
) {
  const failOn = context.failOn ?? 'error'
  const lines = (chosen: readonly Finding[]) =>
    chosen.map((finding) => line(finding, context, locate)).join('\n')
  const grave = findings.filter((finding) => fails(finding, failOn))
  const others = findings.filter((finding) => !fails(finding, failOn))
  const message = ui(context.language).report.fileFails(grave.length)
  const failure =
    grave.length > 0 ? [x('failure', { message, type: grave[0]!.severity }, lines(grave))] : []
  const output = others.length > 0 ? [x('system-out', lines(others))] : []
  return {
    failed: grave.length > 0,
    element: x('testcase', { name: path, classname: 'yikan' }, [...failure, ...output]),
  }
}

function line(finding: Finding, { language }: ReportContext, locate: Locate): string {
  const { line, column } = locate(finding.path)(finding.span.start)
  const { what, why, fix } = describe(finding, language)
  const severity = ui(language).severity[finding.severity]
  const words = [what, why, fix].map(visibleLine).filter(Boolean).join(' ')
  return `${line}:${column} ${severity} ${words} (${finding.ruleId})`
}
