import { randomUUID } from 'node:crypto'
import { open, rename, rm } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Puts bytes in the place of a file, whole or not at all: they are written to a new file beside it, brought to the disk,
 * and renamed. On failure the new file is removed, the old one is as it was, and the system's error is thrown.
 *
 * `owner` gives the new file the mode and the owner of the file it replaces. A symbolic link is replaced, not followed.
 *
 * write-file-atomic is not used: it takes a short write for a whole one, so on a full disk it puts the part that found
 * room in the place of the file and reports success. `writeFile` of a file handle goes on until all is written.
 */
export async function writeAtomically(
  file: string,
  bytes: Uint8Array,
  owner?: { readonly mode: number; readonly uid: number; readonly gid: number },
): Promise<void> {
  const temporary = join(dirname(file), `.${basename(file).slice(0, 64)}.${randomUUID()}.tmp`)
  try {
    const handle = await open(temporary, 'wx')
    try {
      await handle.writeFile(bytes)
      if (owner !== undefined) {
        // Only the superuser may give a file away; for everybody else the owner is the same anyway.
        await handle.chown(owner.uid, owner.gid).catch(() => {})
        await handle.chmod(owner.mode)
      }
      await handle.sync()
    } finally {
      await handle.close()
    }
    await rename(temporary, file)
  } catch (error) {
    await rm(temporary, { force: true })
    throw error
  }
}
