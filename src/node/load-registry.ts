import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readRegistry } from '../article/facts/read-registry.ts'
import type { Config } from '../model/config.ts'
import { type Registry, registryFileSchema } from '../model/registry.ts'
import { UserError } from '../model/user-error.ts'
import { expectedAt } from './expected-at.ts'
import { systemReason } from './system-error.ts'

/** The registry files that come with yikan. */
const shipped = ['language-models.yaml']

/**
 * All that is known: the files of the package, unless they are switched off, and those of the configuration, relative to
 * `root`. Throws a UserError where a file cannot be read or holds what is no fact; it names the file and the place.
 */
export async function loadRegistry(root: string, config: Config['registry']): Promise<Registry> {
  const files = [
    ...(config.shipped ? shipped.map(shippedFile) : []),
    ...config.files.map((file) => resolve(root, file)),
  ]
  const registries = await Promise.all(files.map(loadFile))
  return { entries: registries.flatMap(({ entries }) => entries) }
}

/** Beside `src/` and `dist/` alike. */
function shippedFile(name: string): string {
  return fileURLToPath(new URL(`../../registry/${name}`, import.meta.url))
}

async function loadFile(file: string): Promise<Registry> {
  const parsed = registryFileSchema.safeParse(await parseFile(file))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const place = issue.path.join('.') || '.'
    throw new UserError('registry/invalid', { file, place, expected: expectedAt(issue) })
  }
  const reading = readRegistry(parsed.data)
  if ('registry' in reading) return reading.registry
  throw new UserError('registry/value-unreadable', { file, ...reading })
}

/** JSON is YAML too. */
async function parseFile(file: string): Promise<unknown> {
  try {
    const text = await readFile(file, 'utf8')
    const { parse } = await import('yaml')
    return parse(text.replace(/^\uFEFF/, ''), { maxAliasCount: 100 })
  } catch (error) {
    throw new UserError('registry/unreadable', { file, reason: systemReason(error) }, error)
  }
}
