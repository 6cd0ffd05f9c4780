import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { type Chronicle, continued, statusesOf } from '../../links/online/chronicle.ts'
import { type LinkStatus, linkStatusSchema } from '../../model/link-status.ts'
import { UserError } from '../../model/user-error.ts'
import { hasCode, systemReason } from '../system-error.ts'
import { writeAtomically } from '../write-atomically.ts'

/** What is remembered of addresses from run to run. */
export interface Ledger {
  chronicle(url: string): Chronicle | undefined
  /** Notes a status, on the disk before it returns: a run that is killed loses none that was noted. */
  record(status: LinkStatus): void
  /** Rewrites the file where most of it is outdated, and closes it. */
  close(): Promise<void>
}

const fileName = 'statuses.jsonl'

/** Lines that may be outdated before a file is rewritten, beside as many as are needed. */
const patience = 1000

/**
 * Opens the ledger of a folder: a file to which one line of JSON is added for each status. A line that is torn or not
 * understood is passed over, as every line stands for itself. The file is made when something is first noted.
 * Throws a UserError where it cannot be read or written.
 */
export function openLedger(folder: string): Ledger {
  const file = join(folder, fileName)
  const known = new Map<string, Chronicle>()
  const text = readIfThere(file)
  const lines = text.split('\n')
  for (const line of lines) {
    const status = parseLine(line)
    if (status !== undefined) known.set(status.url, continued(known.get(status.url), status))
  }
  let handle: number | undefined
  let written = lines.length

  function append(status: LinkStatus): void {
    const isTorn = handle === undefined && text !== '' && !text.endsWith('\n')
    handle ??= openForAppending(file)
    // One write for one line: whole or, at a crash of the machine, the last one.
    writeSync(handle, `${isTorn ? '\n' : ''}${JSON.stringify(status)}\n`)
    written += 1
  }

  return {
    chronicle: (url) => known.get(url),
    record(status) {
      known.set(status.url, continued(known.get(status.url), status))
      append(status)
    },
    async close() {
      if (handle === undefined) return
      closeSync(handle)
      const needed = [...known.values()].flatMap(statusesOf)
      if (written <= 2 * needed.length + patience) return
      const compact = needed.map((status) => `${JSON.stringify(status)}\n`).join('')
      await writeAtomically(file, Buffer.from(compact))
    },
  }
}

function parseLine(line: string): LinkStatus | undefined {
  try {
    return line === '' ? undefined : linkStatusSchema.safeParse(JSON.parse(line)).data
  } catch {
    return undefined
  }
}

function readIfThere(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error) && error.code === 'ENOENT') return ''
    throw new UserError('links/cache-unusable', { file, reason: systemReason(error) }, error)
  }
}

function openForAppending(file: string): number {
  try {
    mkdirSync(dirname(file), { recursive: true })
    return openSync(file, 'a')
  } catch (error) {
    throw new UserError('links/cache-unusable', { file, reason: systemReason(error) }, error)
  }
}
