import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import type { Config } from '../model/config.ts'
import type { Glossary, GlossaryEntry } from '../model/glossary.ts'
import { readGlossaryFile } from './read-glossary-file.ts'
import { readShipped } from './shipped.ts'
import { hasCode } from './system-error.ts'

/** A glossary of this name beside the configuration file is read without being named. */
const usual = 'glossary.yaml'

/**
 * All terms that are known: those of the configuration's files and of a `glossary.yaml` beside it, then those of yikan,
 * unless they are switched off. A term of the former replaces those of yikan. Paths are relative to `root`. Throws a
 * UserError where a file cannot be read or holds what is no term; it names the file and the place.
 */
export async function loadGlossary(
  root: string,
  config: Config['glossary'],
  isConfigured: boolean,
): Promise<Glossary> {
  const named = config.files.map((file) => resolve(root, file))
  const beside = resolve(root, usual)
  const isBeside = isConfigured && !named.includes(beside) && (await exists(beside))
  const own = await readFiles([...(isBeside ? [beside] : []), ...named])
  const known = config.shipped ? (await readShipped()).glossary.entries : []
  const replaced = new Set(own.map(({ term }) => term.toLowerCase()))
  return { entries: [...own, ...known.filter(({ term }) => !replaced.has(term.toLowerCase()))] }
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    (error: unknown) => !(hasCode(error) && error.code === 'ENOENT'),
  )
}

async function readFiles(files: readonly string[]): Promise<readonly GlossaryEntry[]> {
  return (await Promise.all(files.map(readGlossaryFile))).flat()
}
