import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const folders: string[] = []

/** Removes what the tests of a file have made. */
export function removeTemporaryFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
}

/** A folder with files by their paths in it, removed when the tests of the file have ended (`test/no-folders-left.ts`). */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'yikan-')))
  folders.push(folder)
  for (const [path, content] of Object.entries(files)) put(join(folder, path), content)
  return folder
}

/** Writes a file, and the folders it stands in. */
export function put(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}

/** Everything below a folder that is no folder, by path, in the order of code units. */
export function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
}

/** The bytes of all files below a folder, as text that a failing test can show. */
export function contentsBelow(folder: string): Readonly<Record<string, string>> {
  const files = filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')])
  return Object.fromEntries(files)
}
