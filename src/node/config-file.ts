import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, extname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { UserError } from '../model/user-error.ts'
import { systemReason } from './system-error.ts'

/** A configuration file and what it holds, not yet looked at. */
export interface ConfigFile {
  /** Absolute. */
  readonly file: string
  readonly value: unknown
}

type Loader = (file: string) => Promise<unknown>

const loaders: Readonly<Record<string, Loader>> = {
  '.ts': loadTypeScript,
  '.mts': loadTypeScript,
  '.js': loadModule,
  '.mjs': loadModule,
  '.json': async (file) => JSON.parse(withoutMark(await readFile(file, 'utf8'))),
  '.yaml': loadYaml,
  '.yml': loadYaml,
}

/** The file names that are looked for, the first of which wins. */
export const configNames = Object.keys(loaders).map((extension) => `yikan.config${extension}`)

/**
 * Looks for a configuration file from a folder upwards, as far as the folder that holds `.git`, the home folder, or the
 * top. Nothing where there is none. Throws a UserError where the first one found cannot be loaded.
 */
export async function findConfigFile(from: string): Promise<ConfigFile | undefined> {
  for (let folder = from; ; folder = dirname(folder)) {
    const file = configNames.map((name) => join(folder, name)).find((path) => existsSync(path))
    if (file !== undefined) return loadConfigFile(file)
    const last = existsSync(join(folder, '.git')) || folder === homedir()
    if (last || folder === dirname(folder)) return undefined
  }
}

/** Loads a configuration file. Throws a UserError where it does not exist, is of no known kind, or fails to load. */
export async function loadConfigFile(file: string): Promise<ConfigFile> {
  if (!existsSync(file)) throw new UserError('config/not-found', { file })
  const load = loaders[extname(file)]
  if (load === undefined) {
    const kinds = Object.keys(loaders).join(' ')
    throw new UserError('config/unreadable', { file, reason: `${extname(file)} ∉ ${kinds}` })
  }
  try {
    return { file, value: await load(file) }
  } catch (error) {
    throw new UserError('config/unreadable', { file, reason: systemReason(error) }, error)
  }
}

/** TypeScript is loaded by jiti, since Node 20 reads none. It is imported only here, as it takes time to load. */
async function loadTypeScript(file: string): Promise<unknown> {
  const { createJiti } = await import('jiti')
  const jiti = createJiti(import.meta.url, { fsCache: false, moduleCache: false })
  return jiti.import(file, { default: true })
}

async function loadModule(file: string): Promise<unknown> {
  const module: { default?: unknown } = await import(pathToFileURL(file).href)
  return module.default
}

async function loadYaml(file: string): Promise<unknown> {
  const { parseYaml } = await import('./parse-yaml.ts')
  return parseYaml(await readFile(file, 'utf8'))
}

/** Editors on Windows put a byte order mark first. */
function withoutMark(text: string): string {
  return text.startsWith('\uFEFF') ? text.slice(1) : text
}
