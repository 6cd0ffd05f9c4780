import { readFile } from 'node:fs/promises'
import { type Registry, registryFileSchema } from '../model/registry.ts'
import { UserError } from '../model/user-error.ts'
import { expectedAt } from './expected-at.ts'
import { systemReason } from './system-error.ts'

/** What a file of facts knows. Throws a UserError that names the file, and the place of what is no fact. */
export async function readRegistryFile(file: string): Promise<Registry> {
  const parsed = registryFileSchema.safeParse(await parseFile(file))
  if (!parsed.success) {
    const issue = parsed.error.issues[0]!
    const place = issue.path.join('.') || '.'
    throw new UserError('registry/invalid', { file, place, expected: expectedAt(issue) })
  }
  // It knows how numbers are written, which takes time to load.
  const { readRegistry } = await import('../article/facts/read-registry.ts')
  const reading = readRegistry(parsed.data)
  if ('registry' in reading) return reading.registry
  throw new UserError('registry/value-unreadable', { file, ...reading })
}

async function parseFile(file: string): Promise<unknown> {
  try {
    const text = await readFile(file, 'utf8')
    const { parseYaml } = await import('./parse-yaml.ts')
    return parseYaml(text)
  } catch (error) {
    throw new UserError('registry/unreadable', { file, reason: systemReason(error) }, error)
  }
}
