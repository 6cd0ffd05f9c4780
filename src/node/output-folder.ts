import { lstat, mkdir, readFile, realpath, rm, rmdir } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'
import { isOutputPath } from '../build/index.ts'
import { UserError } from '../model/user-error.ts'
import { isWithin } from './find-articles.ts'
import type { Project } from './project.ts'
import { hasCode, systemReason } from './system-error.ts'
import { writeAtomically } from './write-atomically.ts'

/** The folder that is published, and the only one that a build writes to. */
export interface OutputFolder {
  /** The text of a file of it; nothing where it cannot be read. */
  read(path: string): Promise<string | undefined>
  /** Writes a file where its bytes are not there yet; tells whether it did. */
  write(path: string, content: Uint8Array | string): Promise<boolean>
  /** Removes a file, and the folders that it leaves empty; tells whether it was there. */
  remove(path: string): Promise<boolean>
}

/**
 * Makes the output folder at an absolute path where there is none, and opens it. All paths it is given are relative to it,
 * with forward slashes. Throws a UserError, as each of its functions does, where the system refuses; its functions also
 * where a path leads out of the folder, by `..` or by a symbolic link.
 */
export async function openOutput(folder: string): Promise<OutputFolder> {
  await attempt(folder, () => mkdir(folder, { recursive: true }))
  const root = await realpath(folder)
  return {
    read: async (path) => {
      const file = await placeOf(root, path)
      return readFile(file, 'utf8').catch(() => undefined)
    },
    write: async (path, content) => {
      const file = await placeOf(root, path)
      const bytes = typeof content === 'string' ? Buffer.from(content) : content
      if (await holds(file, bytes)) return false
      await attempt(file, async () => {
        await mkdir(dirname(file), { recursive: true })
        await writeAtomically(file, bytes)
      })
      return true
    },
    remove: async (path) => {
      const file = await placeOf(root, path)
      const status = await lstat(file).catch(() => undefined)
      if (status === undefined || status.isDirectory()) return false
      await attempt(file, async () => {
        await rm(file, { force: true })
        await removeEmptyFolders(dirname(file), root)
      })
      return true
    },
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
  const folder = await realFolder(output)
  for (const path of ['', ...bases]) {
    const input = path === '' ? project.root : resolve(from, fixedPart(path))
    if (isWithin(output, input) || isWithin(folder, await realFolder(input))) {
      throw new UserError('output/holds-articles', { path: output })
    }
  }
}

/** The beginning of a path up to the first part that is a glob. */
function fixedPart(path: string): string {
  const names = path.split('/')
  const glob = names.findIndex((name) => isDynamicPattern(name))
  return glob < 0 ? path : names.slice(0, glob).join('/')
}

/** The absolute path of a file of the output, whose folder does not leave the output by any symbolic link. */
async function placeOf(root: string, path: string): Promise<string> {
  const file = join(root, path)
  if (!isOutputPath(path) || !isWithin(root, await realFolder(dirname(file)))) {
    throw new UserError('output/leads-outside', { path: file })
  }
  return file
}

/** The real path of a folder; where it does not exist yet, the real path of the nearest one above it, and the rest. */
async function realFolder(folder: string): Promise<string> {
  try {
    return await realpath(folder)
  } catch (error) {
    if (!hasCode(error) || error.code !== 'ENOENT') throw refusal(folder, error)
    return join(await realFolder(dirname(folder)), basename(folder))
  }
}

async function holds(file: string, bytes: Uint8Array): Promise<boolean> {
  try {
    const status = await lstat(file)
    return status.isFile() && status.size === bytes.length && (await readFile(file)).equals(bytes)
  } catch {
    return false
  }
}

async function removeEmptyFolders(folder: string, root: string): Promise<void> {
  for (let place = folder; place !== root; place = dirname(place)) {
    try {
      await rmdir(place)
    } catch (error) {
      if (hasCode(error) && (error.code === 'ENOTEMPTY' || error.code === 'EEXIST')) return
      throw error
    }
  }
}

async function attempt(file: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action()
  } catch (error) {
    throw refusal(file, error)
  }
}

function refusal(path: string, error: unknown): UserError {
  return new UserError('output/not-writable', { path, reason: systemReason(error) }, error)
}
