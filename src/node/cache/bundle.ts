import { readFileSync } from 'node:fs'
import { sha256 } from '../read-source.ts'

/** A table that is read at once, and parts that it speaks of, which are read one by one. */
export interface Bundle<T> {
  readonly table: T
  readonly parts: Uint8Array
}

/** First line of a bundle: what it is, what it is valid for, and how to tell whether the rest is whole. */
interface Head {
  readonly yikan: 1
  readonly key: string
  readonly sha256: string
  /** Bytes of the table, which is JSON. */
  readonly length: number
}

/** The bytes of a bundle that is valid under a key. */
export function formatBundle(table: unknown, parts: readonly Uint8Array[], key: string): Buffer {
  const first = Buffer.from(JSON.stringify(table))
  const headOf = (digest: string) => {
    const head: Head = { yikan: 1, key, sha256: digest, length: first.length }
    return Buffer.from(`${JSON.stringify(head)}\n`)
  }
  // All digests are of one length: so the head is put in afterwards, and what may be large is copied once.
  const blank = headOf('0'.repeat(64))
  const bytes = Buffer.concat([blank, first, ...parts])
  headOf(sha256(bytes.subarray(blank.length))).copy(bytes)
  return bytes
}

/**
 * The bundle that bytes hold; nothing where they are damaged, or valid under another key. Only this program writes what
 * has the right digest under the right key, so the form of the table is not looked at again.
 */
export function parseBundle<T>(bytes: Uint8Array, key: string): Bundle<T> | undefined {
  try {
    const end = bytes.indexOf(0x0a)
    const head: Partial<Head> = JSON.parse(bundleText(bytes.subarray(0, end)))
    const body = bytes.subarray(end + 1)
    if (head.yikan !== 1 || head.key !== key || head.sha256 !== sha256(body)) return undefined
    const table: T = JSON.parse(bundleText(body.subarray(0, head.length)))
    return { table, parts: body.subarray(head.length) }
  } catch {
    return undefined
  }
}

/** The bundle in a file; nothing where there is none that can be believed. */
export function readBundle<T>(file: string, key: string): Bundle<T> | undefined {
  try {
    return parseBundle(readFileSync(file), key)
  } catch {
    return undefined
  }
}

/** Takes parts one after the other by their lengths. */
export function partsInTurn(parts: Uint8Array): (length: number) => Uint8Array {
  let offset = 0
  return (length) => {
    offset += length
    return parts.subarray(offset - length, offset)
  }
}

/** Bytes of a bundle as text. */
export function bundleText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
