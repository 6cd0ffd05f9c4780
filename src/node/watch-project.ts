import { basename, relative, resolve, sep } from 'node:path'
import { watch } from 'chokidar'
import { isWithin } from './find-articles.ts'
import type { Project } from './project.ts'
import { outputOf, type RunOptions } from './run-options.ts'

/**
 * Editors save in several steps; a change counts when nothing has happened for so many milliseconds. chokidar tells of no
 * second change of a file within 50 milliseconds of the first, so a build must not read before that.
 */
const pause = 75

/** Watches over the files that a build of a project reads. */
export interface Watch {
  /** Resolves when something has changed since it was last asked, or since the watch began, or when it is over. */
  change(): Promise<void>
  close(): Promise<void>
}

/**
 * Begins to watch: the folder of the project, and files beyond it that the configuration or the arguments name. What a
 * build writes itself, dot folders and `node_modules` are left out. Resolves once everything is under watch.
 */
export async function watchProject(project: Project, options: RunOptions): Promise<Watch> {
  const output = outputOf(project, options)
  const cache = options.cache?.folder && resolve(project.cwd, options.cache.folder)
  const ignored = (file: string) =>
    isWithin(output, file) || (cache ? isWithin(cache, file) : false) || isHidden(project, file)
  const watcher = watch([...placesOf(project, options)], {
    ignored,
    ignoreInitial: true,
    followSymlinks: true,
  })
  let changed = false
  let isOver = false
  let timer: NodeJS.Timeout | undefined
  let wake: (() => void) | undefined
  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      changed = true
      wake?.()
    }, pause)
  })
  await new Promise<void>((ready) => {
    watcher.once('ready', ready)
  })
  return {
    async change() {
      if (!changed && !isOver) {
        await new Promise<void>((resolved) => {
          wake = resolved
        })
      }
      changed = false
    },
    async close() {
      isOver = true
      clearTimeout(timer)
      wake?.()
      await watcher.close()
    },
  }
}

/** The folder of the project, and what lies beyond it. */
function placesOf({ root, cwd, config }: Project, { paths }: RunOptions): ReadonlySet<string> {
  const named = [
    ...paths.map((path) => resolve(cwd, path)),
    ...[...config.articles, ...config.registry.files, ...config.glossary.files].map((path) =>
      resolve(root, path),
    ),
  ]
  return new Set([root, ...named.filter((path) => !isWithin(root, path))])
}

function isHidden({ root }: Project, file: string): boolean {
  if (!isWithin(root, file)) return basename(file) === 'node_modules'
  const names = relative(root, file).split(sep)
  return names.some((name) => name === 'node_modules' || (name.startsWith('.') && name !== ''))
}
