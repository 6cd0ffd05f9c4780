import { availableParallelism } from 'node:os'
import { resolve } from 'node:path'
import type { Request } from '../build/settings.ts'
import type { LinkStatuses } from '../model/link-status.ts'
import type { OnlineOptions } from './links/online-options.ts'
import type { Project } from './project.ts'

/** What a run was asked for on the command line; what is left out is as the configuration says. */
export interface RunOptions {
  /** Files, folders and globs; none means the articles of the configuration. */
  readonly paths: readonly string[]
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly jobs?: number
  readonly output?: string
  readonly baseline?: string
  /** Asks for links, in the way that is given here; see `withLinks`. */
  readonly online?: OnlineOptions
  /** What became of links; absent where none were asked for. */
  readonly links?: LinkStatuses
  /** What is remembered from run to run, so that only what has changed is worked on; nothing where it is left out. */
  readonly cache?: CacheChoice
  /** Pages of articles from the shards of a publication. */
  readonly seed?: readonly Uint8Array[]
  readonly onProgress?: (done: number, total: number) => void
  /** Told once where another process is building the same, and this one waits for it. */
  readonly onWait?: (pid: number) => void
}

export interface CacheChoice {
  /** Its folder; the usual one of the project where it is left out. */
  readonly folder?: string
  /** Reads every file instead of believing its size and times. */
  readonly verify?: boolean
}

/** Absolute path of the output folder. */
export function outputOf(project: Project, { output }: RunOptions): string {
  return output === undefined
    ? resolve(project.root, project.config.output)
    : resolve(project.cwd, output)
}

/** The part of a run that articles are concerned with. */
export function requestOf(project: Project, options: RunOptions, publish: boolean): Request {
  const { only, skip, links } = options
  return {
    config: project.config,
    root: project.root,
    registry: project.registry,
    glossary: project.glossary,
    publish,
    ...(only === undefined ? {} : { only }),
    ...(skip === undefined ? {} : { skip }),
    ...(links === undefined ? {} : { links }),
  }
}

/** Below so many articles, threads take longer to get going than they save. */
const manyArticles = 500

/** How many threads work on a number of articles that are to be read: as was asked for, else one, or of many articles one a core. */
export function jobsOf(project: Project, { jobs }: RunOptions, articles: number): number {
  const asked = jobs ?? project.config.jobs
  if (asked !== undefined) return asked
  return articles < manyArticles ? 1 : Math.min(availableParallelism(), 8)
}
