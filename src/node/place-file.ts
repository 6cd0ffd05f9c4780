import { randomUUID } from 'node:crypto'
import { closeSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Puts bytes that can be made again in the place of a file, whole or not at all. They are written to a new file in
 * `workshop`, a folder on the same disk, and renamed. Unlike `writeAtomically` it does not wait for the disk: what a
 * machine loses that loses its power is made again. Throws the system's error, and leaves nothing behind then.
 */
export function placeFile(file: string, bytes: Uint8Array, workshop: string): void {
  const temporary = join(workshop, `${randomUUID()}.tmp`)
  try {
    const handle = openSync(temporary, 'wx')
    try {
      writeFileSync(handle, bytes)
    } finally {
      closeSync(handle)
    }
    renameSync(temporary, file)
  } catch (error) {
    rmSync(temporary, { force: true })
    throw error
  }
}
