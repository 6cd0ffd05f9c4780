import { toFactData } from '../article/facts/fact-data.ts'
import { ui } from '../messages/index.ts'
import type { FactsData } from '../model/fact-data.ts'
import { type FactsResult, runFacts } from '../node/run-facts.ts'
import { factsTable } from '../report/facts/facts-table.ts'
import { createStyle } from '../report/terminal/style.ts'
import { jsonText } from '../text/json-text.ts'
import { usesColor } from './color.ts'
import type { Io } from './io.ts'
import type { CommonOptions } from './options.ts'
import { withSession } from './session.ts'

export interface FactsOptions extends CommonOptions {
  readonly json?: boolean
}

/** Columns of a table that goes into a file or a pipe. */
const pageWidth = 200

/** `yikan facts`: prints every fact of the articles with its verdict. */
export async function facts(
  paths: readonly string[],
  options: FactsOptions,
  io: Io,
): Promise<number> {
  return withSession(paths, options, io, async ({ project, language, runOptions, notice }) => {
    const result = await runFacts(project, runOptions)
    const style = createStyle(usesColor(options.color ?? 'auto', io.env, io.stdout))
    const context = { language, style, width: io.stdout.columns ?? pageWidth }
    for (const path of result.refused) notice(ui(language).run.refused(path))
    const tables = result.articles.map((article) => factsTable(article, context))
    io.stdout.write(options.json ? jsonText(factsData(result)) : tables.join('\n'))
    return 0
  })
}

function factsData({ articles }: FactsResult): FactsData {
  return {
    version: 1,
    articles: articles.map(({ path, facts }) => ({ path, facts: facts.map(toFactData) })),
  }
}
