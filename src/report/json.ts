import { toFindingData } from '../messages/finding-data.ts'
import type { ReportData } from '../model/publication.ts'
import type { Reporter } from '../model/reporter.ts'
import { jsonText } from '../text/json-text.ts'
import { findingsOf } from './run/findings-of.ts'
import { createLocators } from './run/locators.ts'
import { countsOf, tally } from './run/tally.ts'

/** The findings as data, by `schema/report.schema.json`. */
export const json: Reporter = {
  id: 'json',
  report(run, { language }) {
    const locate = createLocators(run.texts)
    const report: ReportData = {
      version: 1,
      summary: { files: run.articles.length, ...tally(countsOf(run)) },
      findings: findingsOf(run).map((finding) => toFindingData(finding, locate, language)),
    }
    return jsonText(report)
  },
}
