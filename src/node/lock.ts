import { randomUUID } from 'node:crypto'
import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { usualFolder } from './cache/open-cache.ts'
import type { Project } from './project.ts'
import { sha256 } from './read-source.ts'
import { hasCode } from './system-error.ts'

/** Who is at work: a process of a machine. */
interface Holder {
  readonly pid: number
  readonly host: string
}

/** A process that was at work and is no more; its lock has been taken away. */
const gone: Holder = { pid: 0, host: '' }

/** How often a build that waits looks whether it is its turn. */
const pace = 50

/** Locks that this process holds, by file: two builds within one process wait for each other too. */
const own = new Set<string>()

/**
 * Does work that only one process at a time may do to an output folder; another waits for its turn, and `onWait` is told
 * once for whom. The lock of a process that is gone counts for nothing. Where no lock can be made, as on a disk that
 * cannot be written, the work is done without.
 */
export async function withLock<T>(
  project: Project,
  output: string,
  onWait: ((pid: number) => void) | undefined,
  work: () => Promise<T>,
): Promise<T> {
  const lock = lockOf(project, output)
  for (let told = false; ; ) {
    const holder = take(lock)
    if (holder === undefined) return whileHeld(lock, work)
    if (holder === gone) continue
    if (!told) onWait?.(holder.pid)
    told = true
    await sleep(pace)
  }
}

/** Does the work where nobody else is at work; else leaves it. */
export async function tryLock(
  project: Project,
  output: string,
  work: () => Promise<void>,
): Promise<void> {
  const lock = lockOf(project, output)
  const holder = take(lock)
  const isMine = holder === gone ? take(lock) === undefined : holder === undefined
  if (isMine) await whileHeld(lock, work)
}

async function whileHeld<T>(lock: string, work: () => Promise<T>): Promise<T> {
  own.add(lock)
  try {
    return await work()
  } finally {
    own.delete(lock)
    rmSync(lock, { force: true })
  }
}

/** Beside what is remembered by default, wherever else the cache of a run may be: both runs have to find it. */
function lockOf({ root }: Project, output: string): string {
  return join(root, usualFolder, `lock-${sha256(output).slice(0, 16)}`)
}

/** Takes a lock; returns who holds it where that is somebody else, or held it. */
function take(lock: string): Holder | undefined {
  if (own.has(lock)) return { pid: process.pid, host: hostname() }
  const draft = `${lock}.${randomUUID()}`
  try {
    mkdirSync(join(lock, '..'), { recursive: true })
    writeFileSync(draft, JSON.stringify({ pid: process.pid, host: hostname() }))
    // A link appears with its content or not at all, and not where there is one.
    linkSync(draft, lock)
    return undefined
  } catch (error) {
    if (!hasCode(error) || error.code !== 'EEXIST') return undefined
    const holder = read(lock)
    if (holder !== undefined && isAtWork(holder)) return holder
    clear(lock, holder)
    return gone
  } finally {
    rmSync(draft, { force: true })
  }
}

/** Takes the lock of a process that is gone away, unless another has done so and taken its place meanwhile. */
function clear(lock: string, stale: Holder | undefined): void {
  const aside = `${lock}.${randomUUID()}`
  try {
    renameSync(lock, aside)
    const found = read(aside)
    // It was somebody else's by then: it is put back, if its place is still free.
    if (found?.pid !== stale?.pid) linkSync(aside, lock)
  } catch {
    // Somebody was quicker.
  }
  rmSync(aside, { force: true })
}

function read(lock: string): Holder | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(lock, 'utf8'))
    return typeof pid === 'number' && typeof host === 'string' ? { pid, host } : undefined
  } catch {
    return undefined
  }
}

/** Of processes of other machines, as in containers that share a folder, nothing can be known: they count as gone. */
function isAtWork({ pid, host }: Holder): boolean {
  if (host !== hostname() || pid === process.pid) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error) && error.code === 'EPERM'
  }
}
