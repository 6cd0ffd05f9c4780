import { lstat, mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isOutputPath } from '../build/output-path.ts'
import { UserError } from '../model/user-error.ts'
import { systemReason } from './system-error.ts'

/** Which of the files of a new project were written, and which were there before. */
export interface InitResult {
  readonly written: string[]
  readonly kept: string[]
}

/**
 * Writes the first files of a project into a folder, which is made where there is none. A file that exists stays as it
 * is. Throws a UserError where one cannot be written, and a RangeError for a path that leaves the folder.
 */
export async function initProject(
  directory: string,
  files: readonly { readonly path: string; readonly text: string }[],
): Promise<InitResult> {
  const result: InitResult = { written: [], kept: [] }
  for (const { path, text } of files) {
    if (!isOutputPath(path)) throw new RangeError(`${path} leaves the folder of the project`)
    const isNew = await writeNew(join(directory, path), text)
    result[isNew ? 'written' : 'kept'].push(path)
  }
  return result
}

/** Tells whether the file was written; it is not where something of that name exists. */
async function writeNew(file: string, text: string): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true })
    if (await lstat(file).catch(() => undefined)) return false
    await writeFile(file, text, { flag: 'wx' })
    return true
  } catch (error) {
    throw new UserError('output/not-writable', { path: file, reason: systemReason(error) }, error)
  }
}
