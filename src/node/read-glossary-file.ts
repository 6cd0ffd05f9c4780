import { readFile } from 'node:fs/promises'
import { extname } from 'node:path'
import type { TableReading } from '../glossary/read-csv.ts'
import { type GlossaryEntry, glossaryFileSchema } from '../model/glossary.ts'
import { UserError } from '../model/user-error.ts'
import { decodeText } from './decode-text.ts'
import { expectedAt } from './expected-at.ts'
import { systemReason } from './system-error.ts'

/** The terms of a file in YAML, JSON, CSV or TBX. Throws a UserError that names the file, and the place of what is no term. */
export async function readGlossaryFile(file: string): Promise<readonly GlossaryEntry[]> {
  const text = await readText(file)
  switch (extname(file).toLowerCase()) {
    case '.csv':
    case '.tsv':
      return fromTable(file, (await import('../glossary/read-csv.ts')).readCsv(text))
    case '.tbx':
    case '.xml':
      return fromTable(file, (await import('../glossary/read-tbx.ts')).readTbx(text))
    default:
      return fromValue(file, await parsed(file, text))
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

async function parsed(file: string, text: string): Promise<unknown> {
  const { parseYaml } = await import('./parse-yaml.ts')
  try {
    return parseYaml(text)
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
