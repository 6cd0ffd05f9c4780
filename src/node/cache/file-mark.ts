import { lstatSync, readFileSync, type Stats, statSync } from 'node:fs'
import { sha256 } from '../read-source.ts'

/** By what a file is known again without being read: its size, the times of its last changes, its number on the disk. */
export type Stamp = readonly [size: number, modified: number, changed: number, inode: number]

/** The bytes of a file. Without a stamp they have to be read to be known again. */
export interface Mark {
  readonly sha256: string
  readonly size: number
  readonly stamp?: Stamp
}

/**
 * Two changes of a file within one tick of a disk's clock look the same. So long must a file have rested before its
 * stamp is believed; the coarsest clock in use, that of FAT, ticks every two seconds.
 */
export const rest = 2000

export interface Recognition {
  /** Whether every file is read, whatever its stamp says. */
  readonly verify: boolean
  /** Milliseconds since 1970, when the work began. */
  readonly now: number
}

/** The stamp of a file, or of what a symbolic link leads to; nothing where there is no such file. */
export function stampOf(file: string): Stamp | undefined {
  return toStamp(statusOf(file, statSync))
}

/** The stamp of what stands at a path itself; nothing where that is no file. */
export function ownStampOf(file: string): Stamp | undefined {
  return toStamp(statusOf(file, lstatSync))
}

/** Whether a file has rested long enough for its stamp to be believed. */
export function isSettled([, modified, changed]: Stamp, now: number): boolean {
  return Math.max(modified, changed) + rest < now
}

/** A mark of bytes that were read after the stamp was taken. */
export function markOf(digest: string, stamp: Stamp, now: number): Mark {
  const mark = { sha256: digest, size: stamp[0] }
  return isSettled(stamp, now) ? { ...mark, stamp } : mark
}

/** The mark itself, or a fresher one, where the file holds its bytes still; else nothing. */
export function recognise(file: string, mark: Mark, how: Recognition): Mark | undefined {
  const stamp = stampOf(file)
  if (stamp === undefined || stamp[0] !== mark.size) return undefined
  if (!how.verify && mark.stamp && isSame(mark.stamp, stamp)) return mark
  if (digestOf(file) !== mark.sha256) return undefined
  const fresh = markOf(mark.sha256, stamp, how.now)
  return fresh.stamp === undefined && mark.stamp === undefined ? mark : fresh
}

/** Whether two stamps are of the same file in the same state. */
export function isSame(a: Stamp, b: Stamp): boolean {
  return a[0] === b[0] && a[1] === b[1] && a[2] === b[2] && a[3] === b[3]
}

/** SHA-256 of the bytes of a file; nothing where it cannot be read. */
export function digestOf(file: string): string | undefined {
  try {
    return sha256(readFileSync(file))
  } catch {
    return undefined
  }
}

/** What the system says of a path; nothing where there is nothing. */
function statusOf(file: string, ask: typeof statSync | typeof lstatSync): Stats | undefined {
  try {
    return ask(file, { throwIfNoEntry: false })
  } catch {
    return undefined
  }
}

function toStamp(status: Stats | undefined): Stamp | undefined {
  if (!status?.isFile()) return undefined
  return [status.size, status.mtimeMs, status.ctimeMs, status.ino]
}
