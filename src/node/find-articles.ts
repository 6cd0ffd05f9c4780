import { lstat, readdir, stat } from 'node:fs/promises'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { classify } from '../article/index.ts'
import { byCodeUnit } from '../build/index.ts'
import { UserError } from '../model/user-error.ts'
import type { Project } from './project.ts'
import type { Located } from './read-source.ts'
import { systemReason } from './system-error.ts'

/** An article on the disk, with the original that lies beside it. */
export interface FoundArticle extends Located {
  readonly original?: Located
  /** JSON files that speak of the original. */
  readonly records?: readonly Located[]
}

/**
 * The articles that files, folders and globs name, sorted by path in order of code units. Folders are searched for
 * `*.md`, in depth, but for dot folders, `node_modules`, symbolic links to folders, and the output folder. Originals and
 * drafts are no articles, even where they are named.
 *
 * Throws a UserError where a path does not exist, a folder cannot be read, or no article is found.
 */
export async function findArticles(
  project: Project,
  paths: readonly string[],
  output: string,
): Promise<readonly FoundArticle[]> {
  const given = paths.length > 0
  const base = given ? project.cwd : project.root
  const named = given ? paths : project.config.articles
  const files = new Set<string>()
  for (const path of named) {
    for (const file of await filesOf(path, base, output)) files.add(file)
  }
  const found = await classified([...files], project)
  if (found.length === 0) throw new UserError('arguments/no-articles', { paths: named.join(' ') })
  return found
}

/** The articles among files of the disk, by name and by what lies beside them. */
export async function classified(
  files: readonly string[],
  project: Project,
): Promise<readonly FoundArticle[]> {
  const located = new Map<string, Located>()
  const present = new Set<string>()
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const names = await readdir(folder)
    for (const name of names.filter(isMarkdown)) locate(join(folder, name))
    for (const name of names) present.add(join(folder, name))
  }
  const wanted = new Set(files.map((file) => locate(file).path))
  const { articles } = classify([...located.keys()].sort(byCodeUnit), project.config.files)
  return articles
    .filter(({ path }) => wanted.has(path))
    .sort((a, b) => byCodeUnit(a.path, b.path))
    .map(({ path, original }) => {
      const article = located.get(path)!
      const records = recordsOf(article.file).map(placeOf)
      return {
        ...article,
        ...(original === undefined ? {} : { original: located.get(original)! }),
        ...(records.length > 0 && { records }),
      }
    })

  function recordsOf(file: string): readonly string[] {
    const name = basename(file, extname(file))
    return project.config.files.records
      .map((pattern) => join(dirname(file), pattern.replaceAll('{name}', name)))
      .filter((record) => present.has(record))
  }

  function placeOf(file: string): Located {
    const path = relative(project.root, file).split(sep).join('/').normalize('NFC')
    return { path, file }
  }

  function locate(file: string): Located {
    const place = placeOf(file)
    located.set(place.path, place)
    return place
  }
}

/** The files that one path names. A name that holds signs of a glob is first taken as it stands. */
async function filesOf(path: string, base: string, output: string): Promise<readonly string[]> {
  const file = resolve(base, path)
  const status = await stat(file).catch(() => undefined)
  if (status?.isDirectory()) return search(file, output)
  // A link that leads nowhere is a file too, one that cannot be read.
  if (await lstat(file).catch(() => undefined)) return [file]
  if (!isDynamicPattern(path)) throw new UserError('arguments/no-such-path', { path })
  const found = await glob(path.split(sep).join('/'), {
    cwd: base,
    absolute: true,
    expandDirectories: false,
    onlyFiles: true,
    ignore: ['**/node_modules/**'],
  })
  return found.map((name) => resolve(name)).filter((name) => !isWithin(output, name))
}

/**
 * All that is called `*.md` in a folder and those below it, whatever it is: a folder of that name, a pipe or a dangling
 * link is to be reported, not passed over, which is why no glob does this.
 */
async function search(folder: string, output: string): Promise<readonly string[]> {
  const files: string[] = []
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: unknown) => {
    throw new UserError('arguments/folder-unreadable', {
      path: folder,
      reason: systemReason(error),
    })
  })
  for (const entry of entries) {
    const file = join(folder, entry.name)
    if (entry.name.startsWith('.') || entry.name === 'node_modules' || file === output) continue
    if (isMarkdown(entry.name)) files.push(file)
    if (entry.isDirectory()) files.push(...(await search(file, output)))
  }
  return files
}

function isMarkdown(name: string): boolean {
  return /\.md$/i.test(name)
}

/** Whether a path is a folder itself or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
