import {
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { isOutputPath } from '../build/output-path.ts'
import { UserError } from '../model/user-error.ts'
import { isWithin } from './find-articles.ts'
import { isGlob } from './is-glob.ts'
import { placeFile } from './place-file.ts'
import type { Project } from './project.ts'
import { hasCode, systemReason } from './system-error.ts'

/** The folder that is published, and the only one that a build writes to. */
export interface OutputFolder {
  /** Its real path. */
  readonly root: string
  /** The bytes of a file of it; nothing where it cannot be read. */
  read(path: string): Promise<Buffer | undefined>
  /** Writes a file where its bytes are not there yet; tells whether it did. */
  write(path: string, content: Uint8Array | string): Promise<boolean>
  /** Removes a file, and the folders that it leaves empty; tells whether it was there. */
  remove(path: string): Promise<boolean>
  /** Files that a build which did not come to its end wrote, or was about to. */
  readonly unfinished: readonly string[]
  /** Removes what was needed for writing. Whoever did not call it left its files `unfinished`. */
  finish(): Promise<void>
  /** Lets go of the disk, whether or not all is finished. */
  close(): void
}

/** Holds what is being written, and the journal; it is there only while a build is under way, or was when it died. */
const workshopName = '.yikan-unfinished'
const journalName = 'journal'

/**
 * Makes the output folder at an absolute path where there is none, and opens it. All paths it is given are relative to it,
 * with forward slashes. Throws a UserError, as each of its functions does, where the system refuses; its functions also
 * where a path leads out of the folder, by `..` or by a symbolic link.
 *
 * Every file is noted in the journal before it is written, so that no build leaves a file that nobody knows of.
 */
export async function openOutput(folder: string): Promise<OutputFolder> {
  attempt(folder, () => mkdirSync(folder, { recursive: true }))
  const root = realpathSync(folder)
  const workshop = join(root, workshopName)
  const placeOf = placesIn(root)
  const unfinished = readJournal(join(workshop, journalName))
  let journal: number | undefined

  function note(path: string): void {
    if (journal === undefined) {
      // Whatever lies there belongs to a build that died.
      const stale = unfinished.map((line) => `${line}\n`).join('')
      rmSync(workshop, { recursive: true, force: true })
      mkdirSync(workshop)
      journal = openSync(join(workshop, journalName), 'a')
      writeSync(journal, stale)
    }
    writeSync(journal, `${path}\n`)
  }

  function close(): void {
    if (journal !== undefined) closeSync(journal)
    journal = undefined
  }

  return {
    root,
    unfinished,
    read: async (path) => {
      const file = placeOf(path)
      try {
        return readFileSync(file)
      } catch {
        return undefined
      }
    },
    write: async (path, content) => {
      const file = placeOf(path)
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      if (holds(file, bytes)) return false
      attempt(file, () => {
        note(path)
        mkdirSync(dirname(file), { recursive: true })
        placeFile(file, bytes, workshop)
      })
      return true
    },
    remove: async (path) => {
      const file = placeOf(path)
      const status = lstatSync(file, { throwIfNoEntry: false })
      if (status === undefined || status.isDirectory()) return false
      attempt(file, () => {
        rmSync(file, { force: true })
        removeEmptyFolders(dirname(file), root)
      })
      return true
    },
    finish: async () => {
      close()
      rmSync(workshop, { recursive: true, force: true })
    },
    close,
  }
}

/** The whole lines of a journal; the last one may be torn. */
function readJournal(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split('\n').slice(0, -1).filter(isOutputPath)
  } catch {
    return []
  }
}

/** Throws a UserError where the output folder holds the project or what its articles are read from. */
export async function checkOutputPlace(
  project: Project,
  paths: readonly string[],
  output: string,
): Promise<void> {
  const bases = paths.length > 0 ? paths : project.config.articles
  const from = paths.length > 0 ? project.cwd : project.root
  const folder = realFolder(output)
  for (const path of ['', ...bases]) {
    const input = path === '' ? project.root : resolve(from, await fixedPart(path))
    if (isWithin(output, input) || isWithin(folder, realFolder(input))) {
      throw new UserError('output/holds-articles', { path: output })
    }
  }
}

/** The beginning of a path up to the first part that is a glob. */
async function fixedPart(path: string): Promise<string> {
  const names = path.split('/')
  for (const [index, name] of names.entries()) {
    if (await isGlob(name)) return names.slice(0, index).join('/')
  }
  return path
}

/**
 * Gives the absolute path of a file of the output, whose folder does not leave the output by any symbolic link. A folder
 * is looked at once: while a build is under way nobody else is to write there.
 */
function placesIn(root: string): (path: string) => string {
  const safe = new Set<string>()
  return (path) => {
    const file = join(root, path)
    const folder = dirname(file)
    const leadsOut =
      !isOutputPath(path) || !(safe.has(folder) || isWithin(root, realFolder(folder)))
    if (leadsOut) throw new UserError('output/leads-outside', { path: file })
    safe.add(folder)
    return file
  }
}

/** The real path of a folder; where it does not exist yet, the real path of the nearest one above it, and the rest. */
function realFolder(folder: string): string {
  try {
    return realpathSync(folder)
  } catch (error) {
    if (!hasCode(error) || error.code !== 'ENOENT') throw refusal(folder, error)
    return join(realFolder(dirname(folder)), basename(folder))
  }
}

function holds(file: string, bytes: Uint8Array): boolean {
  try {
    const status = lstatSync(file, { throwIfNoEntry: false })
    if (!status?.isFile() || status.size !== bytes.length) return false
    return readFileSync(file).equals(bytes)
  } catch {
    return false
  }
}

function removeEmptyFolders(folder: string, root: string): void {
  for (let place = folder; place !== root; place = dirname(place)) {
    try {
      rmdirSync(place)
    } catch (error) {
      if (hasCode(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return
      throw error
    }
  }
}

function attempt(file: string, action: () => void): void {
  try {
    action()
  } catch (error) {
    throw refusal(file, error)
  }
}

function refusal(path: string, error: unknown): UserError {
  return new UserError('output/not-writable', { path, reason: systemReason(error) }, error)
}
