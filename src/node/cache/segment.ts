import { createHash, randomUUID } from 'node:crypto'
import {
  closeSync,
  mkdirSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { sha256 } from '../read-source.ts'

/** A file of pages. It has its name from its bytes, and is never changed. */
export interface SegmentRecord {
  /** In the folder of the cache. */
  readonly name: string
  readonly sha256: string
  /** In bytes. */
  readonly length: number
}

/** Pages, one after the other. */
export interface Segment {
  /** In bytes. */
  readonly length: number
  /** The page from one byte on. */
  take(start: number, length: number): Uint8Array
}

/** A segment to which pages are added. */
export interface OpenSegment extends Segment {
  /** Adds a page; tells where it begins. */
  put(page: Uint8Array): number
  /** Gives the file its name; nothing where the disk refuses. No page is to be added after that. */
  seal(): SegmentRecord | undefined
  /** Lets go of the disk; pages can still be taken. */
  close(): void
}

/** How the names of segments begin. */
export const prefix = 'pages-'

/** So many bytes are written together. */
const block = 1 << 20

/** The segment that a record speaks of; nothing where there is none that is whole. */
export function readSegment(folder: string, record: SegmentRecord): Segment | undefined {
  try {
    const bytes = readFileSync(join(folder, record.name))
    if (sha256(bytes) !== record.sha256) return undefined
    return {
      length: bytes.length,
      take: (start, length) => bytes.subarray(start, start + length),
    }
  } catch {
    return undefined
  }
}

/**
 * Begins a segment in a folder. Pages are held in memory until there is a block of them, then only on the disk: those of
 * ten thousand articles would take more of it than all else. Without a folder, or where the disk refuses, they are held.
 */
export function beginSegment(folder: string | undefined): OpenSegment {
  const held = new Map<number, Uint8Array>()
  const hash = createHash('sha256')
  let file: { readonly path: string; readonly handle: number } | undefined
  let isRefused = folder === undefined
  let length = 0
  let written = 0
  /** The pages before this byte are on the disk alone. */
  let released = 0
  let readBack: Uint8Array | undefined

  function write(): void {
    if (folder === undefined || isRefused || written === length) return
    try {
      file ??= createFile(folder)
      const bytes = Buffer.concat([...held.values()])
      writeSync(file.handle, bytes, 0, bytes.length, written)
      hash.update(bytes)
      written = length
    } catch {
      isRefused = true
    }
  }

  return {
    get length() {
      return length
    },
    put(page) {
      const start = length
      held.set(start, page)
      length += page.length
      if (length - written >= block) write()
      if (length === written) {
        held.clear()
        released = length
      }
      return start
    },
    take(start, size) {
      const inMemory = held.get(start)?.subarray(0, size) ?? readBack?.subarray(start, start + size)
      return inMemory ?? readAt(file!.handle, start, size)
    },
    seal() {
      write()
      if (folder === undefined || file === undefined || isRefused) return undefined
      const digest = hash.digest('hex')
      const name = `${prefix}${digest.slice(0, 16)}`
      try {
        renameSync(file.path, join(folder, name))
        return { name, sha256: digest, length }
      } catch {
        return undefined
      }
    },
    close() {
      if (file === undefined) return
      readBack = readAt(file.handle, 0, released)
      closeSync(file.handle)
      // It is there only where it was not given its name.
      rmSync(file.path, { force: true })
      file = undefined
    },
  }
}

function createFile(folder: string): { readonly path: string; readonly handle: number } {
  mkdirSync(folder, { recursive: true })
  const path = join(folder, `${prefix}${randomUUID()}.tmp`)
  return { path, handle: openSync(path, 'wx+') }
}

function readAt(handle: number, start: number, length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  for (let end = 0; end < length; ) {
    const count = readSync(handle, bytes, end, length - end, start + end)
    if (count === 0) throw new RangeError(`no ${length} bytes at ${start}`)
    end += count
  }
  return bytes
}
