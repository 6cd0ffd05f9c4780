import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { byCodeUnit } from '../build/by-code-unit.ts'
import { type Manifest, manifestPath, parseManifest } from '../build/manifest.ts'
import type { Settings } from '../build/settings.ts'
import type { Run } from '../model/reporter.ts'
import type { ArticleCache } from './cache/article-cache.ts'
import { openCacheFor } from './cache/open-cache.ts'
import { openPublication } from './cache/publication.ts'
import { classified, type FoundArticle, findArticles, pathsOf } from './find-articles.ts'
import { withLock } from './lock.ts'
import { checkOutputPlace, type OutputFolder, openOutput } from './output-folder.ts'
import { openPress, type Press, type Printed } from './press.ts'
import type { Project } from './project.ts'
import { readBaseline, silenceKnown } from './read-baseline.ts'
import { runArticles } from './run-articles.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'
import { settingsFor } from './settings-for.ts'

/** What was found in the articles, and what was done to the output folder. */
export interface BuildResult extends Run, Printed {
  /** Paths of the articles that were read and worked on; all others are as they were remembered. */
  readonly processed: readonly string[]
}

/**
 * Publishes articles. Without paths the publication is what the configuration names, and what was published of other
 * files is removed. With paths, the articles of the former publication that still exist are published again beside
 * them, so that lists and feeds stay whole; only the named ones are reported.
 *
 * With `options.cache`, articles that have not changed are neither read nor written; the result is the same. A second
 * build of the same output waits for the first.
 *
 * Throws a UserError for arguments or a configuration that cannot be used, or where the output cannot be written.
 */
export async function runBuild(project: Project, options: RunOptions): Promise<BuildResult> {
  const baseline = await readBaseline(project, options)
  const folder = outputOf(project, options)
  await checkOutputPlace(project, options.paths, folder)
  const named = await findArticles(project, options.paths, folder)
  const run = await withLock(project, folder, options.onWait, () =>
    publishPart(project, options, { folder, named }),
  )
  return silenceKnown(run, baseline)
}

/** Where a build goes, and the articles that were asked for. */
export interface Task {
  readonly folder: string
  readonly named: readonly FoundArticle[]
  /** A file that tells of these articles, in the place of what speaks of all. */
  readonly record?: {
    readonly path: string
    format(pages: readonly Uint8Array[], key: string): Uint8Array
  }
}

/** Publishes articles into a folder that nobody else writes to. */
export async function publishPart(
  project: Project,
  options: RunOptions,
  task: Task,
): Promise<BuildResult> {
  const request = requestOf(project, options, true)
  const settings = settingsFor(request)
  const cache = openCacheFor(project, request, options)
  // What was remembered was found under these settings; otherwise they are yet to be tried, before anything is written.
  if (cache.isNew) await settings()
  const output = await openOutput(task.folder)
  try {
    return await publishInto(output, { project, options, task, settings, cache })
  } finally {
    output.close()
    cache.close()
  }
}

/** All that a build is made of. */
interface Build {
  readonly project: Project
  readonly options: RunOptions
  readonly task: Task
  readonly settings: () => Promise<Settings>
  readonly cache: ArticleCache
}

async function publishInto(output: OutputFolder, build: Build): Promise<BuildResult> {
  const { project, options, task, settings, cache } = build
  const former = await formerOf(output)
  const isWhole = options.paths.length === 0
  const articles = isWhole ? task.named : await withFormer(task.named, former(), project)
  const press = openPress({ output, former, settings, how: cache.how, pageOf: cache.pageOf })
  const publication = openPublication(output.root)
  const processed: string[] = []
  const run = await runArticles(project, options, {
    articles,
    reported: pathsOf(task.named),
    publish: true,
    isPart: task.record !== undefined,
    settings,
    cache,
    recall: (article) => cache.recall(article, publication),
    worked: async (packed, article) => {
      processed.push(article.path)
      const held = cache.keep(packed, await press.publish(packed, article.file))
      press.take(held)
      return held
    },
    recalled: press.recall,
  })
  const printed = await finish(press, build)
  if (isWhole) cache.retain(pathsOf(articles))
  cache.save()
  return { ...run, ...printed, processed }
}

/** Publishes what speaks of all articles, or the record of a part. */
async function finish(press: Press, { task: { named, record }, cache }: Build): Promise<Printed> {
  if (record !== undefined) {
    const pages = named.flatMap(({ path }) => cache.pageAt(path) ?? [])
    return press.finishPart(record.path, record.format(pages, cache.key))
  }
  const { together, ...sums } = await press.finish(cache.together.outputs)
  if (together !== undefined) cache.keepTogether({ outputs: together })
  return sums
}

/** The publication that the folder holds, understood when it is first asked for. */
async function formerOf(output: OutputFolder): Promise<() => Manifest> {
  const bytes = await output.read(manifestPath)
  let manifest: Manifest | undefined
  return () => {
    manifest ??= parseManifest(bytes?.toString('utf8') ?? '') ?? nothing
    return manifest
  }
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
