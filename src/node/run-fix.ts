import { realpath, stat } from 'node:fs/promises'
import { isRefusal } from '../build/process-article.ts'
import { mendText } from '../check/index.ts'
import type { Finding, Fix } from '../model/finding.ts'
import type { Run } from '../model/reporter.ts'
import { UserError } from '../model/user-error.ts'
import { findArticles } from './find-articles.ts'
import { withLinks } from './links/with-links.ts'
import type { Project } from './project.ts'
import { refuseNesting } from './read-article.ts'
import { readBaseline, silenceKnown } from './read-baseline.ts'
import { sha256 } from './read-source.ts'
import { outputOf, type RunOptions, requestOf } from './run-options.ts'
import { settingsFor } from './settings-for.ts'
import { systemReason } from './system-error.ts'
import type { Processed } from './tasks.ts'
import { workThrough } from './work-through.ts'
import type { Workshop } from './workshop.ts'
import { writeAtomically } from './write-atomically.ts'

/** What became of a file that was fixed. */
export interface Change {
  readonly path: string
  readonly before: string
  readonly after: string
  /** How many fixes were made. */
  readonly applied: number
}

/** What remains after fixing, and what was changed. */
export interface FixResult extends Run {
  readonly changes: readonly Change[]
}

/** A fix may make room for another; fixes that undo each other must end all the same. */
const mostPasses = 10

/**
 * Makes the fixes of all findings in the files themselves, which otherwise stay as they are to the byte. A dry run says
 * the same and writes nothing. Throws a UserError for arguments or a configuration that cannot be used, or where a file
 * cannot be written.
 */
export async function runFix(
  project: Project,
  given: RunOptions & { readonly suggestions: boolean; readonly dryRun: boolean },
): Promise<FixResult> {
  const options = await withLinks(project, given)
  await settingsFor(requestOf(project, options, false))()
  const baseline = await readBaseline(project, options)
  const articles = await findArticles(project, options.paths, outputOf(project, options))
  const kinds: readonly Fix['kind'][] = options.suggestions ? ['safe', 'suggestion'] : ['safe']
  const changes: Change[] = []
  const run = await workThrough(project, options, articles, async (processed, workshop) => {
    const fixed = await fix(processed, workshop, kinds, project.config.limits.nesting)
    if (fixed.change === undefined) return processed
    if (!options.dryRun) await overwrite(processed.article.file, fixed.change.after)
    changes.push(fixed.change)
    return fixed
  })
  // A dry run reports on texts that are nowhere but here.
  const fixed = new Map(changes.map(({ path, after }) => [path, after]))
  const texts = { get: (path: string) => fixed.get(path) ?? run.texts.get(path) }
  return { ...silenceKnown({ ...run, texts }, baseline), changes }
}

/** Fixes a text and looks at it again until no fix is left. */
async function fix(
  processed: Processed,
  workshop: Workshop,
  kinds: readonly Fix['kind'][],
  nesting: number,
): Promise<Processed & { readonly change?: Change }> {
  const { source } = processed.input
  if (isRefusal(source)) return processed
  let present = processed
  let text = source.text
  let applied = 0
  let refused: readonly Finding[] = []
  for (let pass = 0; pass < mostPasses; pass += 1) {
    const own = present.result.findings.filter(({ path }) => path === source.path)
    const next = mendText({ ...source, text }, own, kinds)
    refused = next.refused
    const fixed = refuseNesting({ ...source, text: next.text, sha256: sha256(next.text) }, nesting)
    if (next.text === text || isRefusal(fixed)) break
    const input = { ...present.input, source: fixed }
    present = { ...present, input, result: await workshop.processInput(input) }
    text = next.text
    applied += next.applied.length
  }
  const told = withFindings(present, refused)
  if (text === source.text) return told
  return { ...told, change: { path: source.path, before: source.text, after: text, applied } }
}

/** What came of an article, with findings on the fixing itself. */
function withFindings(processed: Processed, further: readonly Finding[]): Processed {
  const { result } = processed
  return { ...processed, result: { ...result, findings: [...result.findings, ...further] } }
}

/** Puts a text in the place of a file, or of the file that a link leads to; its mode and owner stay. */
async function overwrite(file: string, text: string): Promise<void> {
  try {
    const real = await realpath(file)
    await writeAtomically(real, Buffer.from(text), await stat(real))
  } catch (error) {
    throw new UserError('output/not-writable', { path: file, reason: systemReason(error) }, error)
  }
}
