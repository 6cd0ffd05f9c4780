import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import {
  byCodeUnit,
  type Manifest,
  manifestPath,
  parseManifest,
  settingsOf,
} from '../build/index.ts'
import type { Run } from '../model/reporter.ts'
import { classified, type FoundArticle, findArticles } from './find-articles.ts'
import { checkOutputPlace, openOutput } from './output-folder.ts'
import { openPress, type Printed } from './press.ts'
import type { Project } from './project.ts'
import { readBaseline, silenceKnown } from './read-baseline.ts'
import { pathsOf, runArticles } from './run-articles.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'

/** What was found in the articles, and what was done to the output folder. */
export interface BuildResult extends Run, Printed {}

/**
 * Publishes articles. Without paths the publication is what the configuration names, and what was published of other
 * files is removed. With paths, the articles of the former publication that still exist are published again beside
 * them, so that lists and feeds stay whole; only the named ones are reported.
 *
 * Throws a UserError for arguments or a configuration that cannot be used, or where the output cannot be written.
 */
export async function runBuild(project: Project, options: RunOptions): Promise<BuildResult> {
  const settings = settingsOf(requestOf(project, options, true))
  const baseline = await readBaseline(project, options)
  const folder = outputOf(project, options)
  await checkOutputPlace(project, options.paths, folder)
  const named = await findArticles(project, options.paths, folder)
  const output = await openOutput(folder)
  const former = parseManifest((await output.read(manifestPath)) ?? '') ?? nothing
  const articles = options.paths.length === 0 ? named : await withFormer(named, former, project)
  const press = openPress(output, former, settings)
  const run = await runArticles(project, options, {
    articles,
    reported: pathsOf(named),
    settings,
    each: async (processed) => {
      await press.publish(processed)
      return processed
    },
  })
  return { ...silenceKnown(run, baseline), ...(await press.finish()) }
}

const nothing: Manifest = { articles: [], collection: [] }

/** The named articles together with those of the former publication that still exist, sorted by path. */
async function withFormer(
  named: readonly FoundArticle[],
  former: Manifest,
  project: Project,
): Promise<readonly FoundArticle[]> {
  const known = pathsOf(named)
  const files: string[] = []
  for (const { path } of former.articles) {
    const file = resolve(project.root, path)
    const exists = await stat(file).catch(() => undefined)
    if (!known.has(path) && exists !== undefined) files.push(file)
  }
  const others = await classified(files, project)
  return [...named, ...others].sort((a, b) => byCodeUnit(a.path, b.path))
}
