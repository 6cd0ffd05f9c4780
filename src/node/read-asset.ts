import { readFile, realpath, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { isWithin } from './find-articles.ts'

/** Pictures above this size are not published. */
const largestAsset = 50_000_000

/**
 * The bytes of a picture, named relative to the folder of an article. Nothing where it is missing, too large, no file, or
 * leads out of that folder by a symbolic link.
 */
export async function readAsset(article: string, asset: string): Promise<Uint8Array | undefined> {
  try {
    const folder = await realpath(dirname(article))
    const file = await realpath(join(folder, asset))
    const status = await stat(file)
    const fits = status.isFile() && status.size <= largestAsset
    return fits && isWithin(folder, file) ? await readFile(file) : undefined
  } catch {
    return undefined
  }
}
