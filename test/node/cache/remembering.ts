import { join } from 'node:path'
import { openProject, type RunOptions, runBuild, runCheck } from '../../../src/node/index.ts'
import { opened } from '../publication.ts'
import { contentsBelow } from '../temporary-folder.ts'

/** Where the tests keep what is remembered. */
export const cacheFolder = (root: string) => join(root, 'node_modules/.cache/yikan')

/** Builds a project as the program does by default: with a cache. */
export async function rebuild(root: string, options: Partial<RunOptions> = {}) {
  const paths = (options.paths ?? []).map((path) => join(root, path))
  return opened(await runBuild(await openProject(root), { cache: {}, ...options, paths }))
}

/** Checks a project likewise. */
export async function recheck(root: string, options: Partial<RunOptions> = {}) {
  return opened(await runCheck(await openProject(root), { cache: {}, paths: [], ...options }))
}

/** All that a build leaves behind, and all it says of the articles. */
export async function outcomeOf(root: string, run: ReturnType<typeof rebuild>) {
  const { files, findings, silenced, published } = await run
  return { files, findings, silenced, published, output: contentsBelow(join(root, 'output')) }
}
