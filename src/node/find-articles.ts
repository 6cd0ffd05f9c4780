import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { glob, isDynamicPattern } from 'tinyglobby'
import { classify } from '../article/classify.ts'
import { byCodeUnit } from '../build/by-code-unit.ts'
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
  const folders: Folders = new Map()
  for (const path of named) {
    for (const file of await filesOf(path, { base, output, folders })) files.add(file)
  }
  const found = await classified([...files], project, folders)
  if (found.length === 0) throw new UserError('arguments/no-articles', { paths: named.join(' ') })
  return found
}

/** The paths of articles, as a set. */
export function pathsOf(articles: readonly FoundArticle[]): ReadonlySet<string> {
  return new Set(articles.map(({ path }) => path))
}

/** The names that folders hold, each read once. */
type Folders = Map<string, readonly Dirent[]>

/** The articles among files of the disk, by name and by what lies beside them. */
export async function classified(
  files: readonly string[],
  project: Project,
  folders: Folders = new Map(),
): Promise<readonly FoundArticle[]> {
  const located = new Map<string, Located>()
  const present = new Set<string>()
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    for (const { name } of namesIn(folder, folders)) {
      const file = join(folder, name)
      present.add(file)
      if (isMarkdown(name)) locate(file)
    }
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
    return { path: pathIn(project.root, file), file }
  }

  function locate(file: string): Located {
    const path = pathIn(project.root, file)
    const known = located.get(path)
    if (known?.file === file) return known
    const place = { path, file }
    located.set(path, place)
    return place
  }
}

/** The path of a file relative to a folder, as paths are written in a publication. */
function pathIn(root: string, file: string): string {
  // Nearly all lie below, and there are many.
  const way = file.startsWith(`${root}${sep}`) ? file.slice(root.length + 1) : relative(root, file)
  return (sep === '/' ? way : way.split(sep).join('/')).normalize('NFC')
}

interface Search {
  readonly base: string
  readonly output: string
  readonly folders: Folders
}

/** The files that one path names. A name that holds signs of a glob is first taken as it stands. */
async function filesOf(path: string, search: Search): Promise<readonly string[]> {
  const { base, output } = search
  const file = resolve(base, path)
  if (isFolder(file)) return filesBelow(file, search)
  // A link that leads nowhere is a file too, one that cannot be read.
  if (isThere(file)) return [file]
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
function filesBelow(folder: string, search: Search): readonly string[] {
  const files: string[] = []
  for (const entry of namesIn(folder, search.folders)) {
    const file = join(folder, entry.name)
    const isHidden = entry.name.startsWith('.') || entry.name === 'node_modules'
    if (isHidden || file === search.output) continue
    if (isMarkdown(entry.name)) files.push(file)
    if (entry.isDirectory()) for (const below of filesBelow(file, search)) files.push(below)
  }
  return files
}

/** What stands in a folder. Read at once: for many small folders a promise each takes longer than the system does. */
function namesIn(folder: string, folders: Folders): readonly Dirent[] {
  const known = folders.get(folder)
  if (known !== undefined) return known
  try {
    const names = readdirSync(folder, { withFileTypes: true })
    folders.set(folder, names)
    return names
  } catch (error) {
    throw new UserError('arguments/folder-unreadable', {
      path: folder,
      reason: systemReason(error),
    })
  }
}

function isFolder(file: string): boolean {
  try {
    return statSync(file, { throwIfNoEntry: false })?.isDirectory() === true
  } catch {
    return false
  }
}

function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined
  } catch {
    return false
  }
}

function isMarkdown(name: string): boolean {
  return /\.md$/i.test(name)
}

/** Whether a path is a folder itself or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way))
}
