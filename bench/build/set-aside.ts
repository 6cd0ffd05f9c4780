import { mkdtempSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

let attic: string | undefined
let count = 0

/**
 * Takes a folder out of the way without deleting it: for minutes after many files were deleted, Linux is several times as
 * slow to make new ones, which would count for whatever is measured next.
 */
export function setAside(folder: string): void {
  attic ??= mkdtempSync(join(tmpdir(), 'yikan-bench-attic-'))
  renameSync(folder, join(attic, String(count++)))
}

/** Deletes all that was set aside. */
export function clearAttic(): void {
  if (attic !== undefined) rmSync(attic, { recursive: true })
  attic = undefined
}
