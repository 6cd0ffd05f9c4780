import { dirname, resolve } from 'node:path'
import * as z from 'zod'
import { type Config, configSchema } from '../model/config.ts'
import type { Glossary } from '../model/glossary.ts'
import type { Registry } from '../model/registry.ts'
import { UserError } from '../model/user-error.ts'
import { nearest } from '../text/nearest.ts'
import { findConfigFile, loadConfigFile } from './config-file.ts'
import { expectedAt } from './expected-at.ts'
import { loadGlossary } from './load-glossary.ts'
import { loadRegistry } from './load-registry.ts'

/** A publication: its configuration, and the folder that all its paths are relative to. */
export interface Project {
  /** Absolute: the folder of the configuration file, or the one that yikan was started in. */
  readonly root: string
  /** Absolute: where paths given as arguments start. */
  readonly cwd: string
  readonly config: Config
  /** Facts that are known: those of yikan and those of the configuration. */
  readonly registry: Registry
  /** Terms that are known, likewise. */
  readonly glossary: Glossary
  /** Absolute; absent where there is none and all is as by default. */
  readonly configFile?: string
}

/** To compile the schema takes longer than to parse one configuration. */
const once = { jitless: true }

/**
 * Opens the project that `cwd` belongs to, by the configuration file that is named or found. Throws a UserError where
 * the file is missing, cannot be loaded, or holds anything that the schema does not allow; likewise for registry and glossary.
 */
export async function openProject(cwd: string, configFile?: string): Promise<Project> {
  const from = resolve(cwd)
  const found =
    configFile === undefined
      ? await findConfigFile(from)
      : await loadConfigFile(resolve(from, configFile))
  const root = found === undefined ? from : dirname(found.file)
  const config =
    found === undefined ? configSchema.parse({}, once) : parseConfig(found.value, found.file)
  const [registry, glossary] = await Promise.all([
    loadRegistry(root, config.registry),
    loadGlossary(root, config.glossary, found !== undefined),
  ])
  const project = { root, cwd: from, config, registry, glossary }
  return found === undefined ? project : { ...project, configFile: found.file }
}

function parseConfig(value: unknown, file: string): Config {
  // An empty file is a configuration in which all is as by default.
  const result = configSchema.safeParse(value ?? {}, once)
  if (result.success) return result.data
  const issue = result.error.issues[0]!
  if (issue.code === 'unrecognized_keys') {
    const key = issue.keys[0]!
    throw new UserError('config/unknown-key', {
      file,
      key: [...issue.path, key].join('.'),
      suggestion: nearest(key, knownKeys(issue.path)),
    })
  }
  throw new UserError('config/invalid', {
    file,
    path: issue.path.join('.') || '.',
    expected: expectedAt(issue),
  })
}

type Keys = { readonly properties?: Readonly<Record<string, Keys>> }

/** The keys that the schema allows in the object at a path. */
function knownKeys(path: readonly PropertyKey[]): readonly string[] {
  let place: Keys | undefined = z.toJSONSchema(configSchema, { io: 'input' }) as Keys
  for (const key of path) place = place?.properties?.[String(key)]
  return Object.keys(place?.properties ?? {})
}
