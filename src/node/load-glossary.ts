import { readFile } from 'node:fs/promises'
import { extname, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TableReading } from '../glossary/read-csv.ts'
import type { Config } from '../model/config.ts'
import { type Glossary, type GlossaryEntry, glossaryFileSchema } from '../model/glossary.ts'
import { UserError } from '../model/user-error.ts'
import { decodeText } from './decode-text.ts'
import { expectedAt } from './expected-at.ts'
import { hasCode, systemReason } from './system-error.ts'

/** The glossaries that come with yikan. */
const shipped = ['cloud-native.yaml', 'artificial-intelligence.yaml', 'names.yaml']

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
  const own = await loadFiles([...(isBeside ? [beside] : []), ...named])
  const known = config.shipped ? await loadFiles(shipped.map(shippedFile)) : []
  const replaced = new Set(own.map(({ term }) => term.toLowerCase()))
  return { entries: [...own, ...known.filter(({ term }) => !replaced.has(term.toLowerCase()))] }
}

/** Beside `src/` and `dist/` alike. */
function shippedFile(name: string): string {
  return fileURLToPath(new URL(`../../glossary/${name}`, import.meta.url))
}

async function exists(file: string): Promise<boolean> {
  return readFile(file).then(
    () => true,
    (error: unknown) => !(hasCode(error) && error.code === 'ENOENT'),
  )
}

async function loadFiles(files: readonly string[]): Promise<readonly GlossaryEntry[]> {
  return (await Promise.all(files.map(loadFile))).flat()
}

async function loadFile(file: string): Promise<readonly GlossaryEntry[]> {
  const text = await readText(file)
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return fromTable(file, (await import('../glossary/read-csv.ts')).readCsv(text))
    case '.tbx':
    case '.xml':
      return fromTable(file, (await import('../glossary/read-tbx.ts')).readTbx(text))
    default:
      return fromValue(file, await parseYaml(file, text))
  }
}

async function readText(file: string): Promise<string> {
  const bytes = await readFile(file).catch((error: unknown) => {
    throw new UserError('glossary/unreadable', { file, reason: systemReason(error) }, error)
  })
  const decoded = decodeText(bytes)
  if ('text' in decoded) return decoded.text.replace(/^\uFEFF/, '')
  const reason = [decoded.encoding, '≠ UTF-8'].filter(Boolean).join(' ')
  throw new UserError('glossary/unreadable', { file, reason })
}

/** JSON is YAML too. */
async function parseYaml(file: string, text: string): Promise<unknown> {
  const { parse } = await import('yaml')
  try {
    return parse(text, { maxAliasCount: 100 })
  } catch (error) {
    throw new UserError('glossary/unreadable', { file, reason: systemReason(error) }, error)
  }
}

function fromTable(file: string, reading: TableReading): readonly GlossaryEntry[] {
  if ('reason' in reading) {
    const { line, reason } = reading
    throw new UserError('glossary/unreadable', { file: `${file}:${line}`, reason })
  }
  const { terms, lines } = reading
  return fromValue(file, { terms }, (index) => `${file}:${lines[index]!}`)
}

/** `placeOf` names the place of an entry where the file has lines rather than keys. */
function fromValue(
  file: string,
  value: unknown,
  placeOf?: (index: number) => string,
): readonly GlossaryEntry[] {
  const parsed = glossaryFileSchema.safeParse(value)
  if (parsed.success) return parsed.data.terms
  const issue = parsed.error.issues[0]!
  const [, index] = issue.path
  const isEntry = typeof index === 'number' && placeOf !== undefined
  throw new UserError('glossary/invalid', {
    file: isEntry ? placeOf(index) : file,
    place: (isEntry ? issue.path.slice(2) : issue.path).join('.') || '.',
    expected: expectedAt(issue),
  })
}
