import { resolve } from 'node:path'
import type { Config } from '../model/config.ts'
import type { Registry } from '../model/registry.ts'
import { readRegistryFile } from './read-registry-file.ts'
import { readShipped } from './shipped.ts'

/**
 * All that is known: what comes with yikan, unless it is switched off, and the files of the configuration, relative to
 * `root`. Throws a UserError where a file cannot be read or holds what is no fact; it names the file and the place.
 */
export async function loadRegistry(root: string, config: Config['registry']): Promise<Registry> {
  const shipped = config.shipped ? [(await readShipped()).registry] : []
  const own = await Promise.all(config.files.map((file) => readRegistryFile(resolve(root, file))))
  return { entries: [...shipped, ...own].flatMap(({ entries }) => entries) }
}
