import { type Dirent, lstatSync, readdirSync, statSync } from 'node:fs'
import { basename, dirname, extname, isAbsolute, relative, resolve, sep } from 'node:path'
import { classify } from '../article/classify.ts'
import { UserError } from '../model/user-error.ts'
import { isGlob } from './is-glob.ts'
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
  for (const folder of new Set(files.map((file) => dirname(file)))) {
    const place = placesIn(project.root, folder)
    for (const { name } of namesIn(folder, folders)) {
      if (!isMarkdown(name)) continue
      const file = place(name)
      located.set(file.path, file)
    }
  }
  const wanted = new Set(files)
  const { articles } = classify([...located.keys()], project.config.files)
  return articles.flatMap(({ path, original }) => {
    const article = located.get(path)!
    if (!wanted.has(article.file)) return []
    const records = recordsOf(article, project, folders)
    return [
      {
        ...article,
        ...(original !== undefined && { original: located.get(original)! }),
        ...(records.length > 0 && { records }),
      },
    ]
  })
}

/** The JSON files beside an article that tell of its original. */
function recordsOf({ file }: Located, project: Project, folders: Folders): readonly Located[] {
  const folder = dirname(file)
  const names = namesIn(folder, folders).filter(({ name }) => !isMarkdown(name))
  if (names.length === 0) return []
  const stem = basename(file, extname(file))
  const wanted = project.config.files.records.map((each) => each.replaceAll('{name}', stem))
  const place = placesIn(project.root, folder)
  return wanted.filter((name) => names.some((each) => each.name === name)).map(place)
}

/** Locates files of a folder by their names. */
function placesIn(root: string, folder: string): (name: string) => Located {
  const path = pathIn(root, folder)
  const prefix = path === '' ? '' : `${path}/`
  const before = beginningOf(folder)
  return (name) => ({ path: prefix + name.normalize('NFC'), file: before + name })
}

/** How the files of a folder begin. */
function beginningOf(folder: string): string {
  return folder.endsWith(sep) ? folder : `${folder}${sep}`
}

/** The path of a file or folder relative to another, as paths are written in a publication. */
function pathIn(root: string, file: string): string {
  const isBelow = file.startsWith(root) && file[root.length] === sep
  const way = isBelow ? file.slice(root.length + 1) : relative(root, file)
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
  if (!(await isGlob(path))) throw new UserError('arguments/no-such-path', { path })
  const { glob } = await import('tinyglobby')
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
  const before = beginningOf(folder)
  for (const entry of namesIn(folder, search.folders)) {
    const file = `${before}${entry.name}`
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
