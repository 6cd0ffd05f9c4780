import { toFindingData } from '../messages/finding-data.ts'
import type { ReportData } from '../model/publication.ts'
import type { Reporter } from '../model/reporter.ts'
import { jsonText } from '../text/json-text.ts'
import { createLocators } from './run/locators.ts'
import { tally } from './run/tally.ts'

/** The findings as data, by `schema/report.schema.json`. */
export const json: Reporter = {
  id: 'json',
  report(run, { language }) {
    const locate = createLocators(run.texts)
    const report: ReportData = {
      version: 1,
      summary: { files: run.files.length, ...tally(run.findings) },
      findings: run.findings.map((finding) => toFindingData(finding, locate, language)),
    }
    return jsonText(report)
  },
}
