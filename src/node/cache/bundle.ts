import { sha256 } from '../read-source.ts'
import { joinParts, splitParts } from './parts.ts'

/** A table, and parts beside it. */
export interface Bundle<T> {
  readonly table: T
  readonly parts: readonly Uint8Array[]
}

/** First line of a bundle: what it is, what it is valid for, and how to tell whether the rest is whole. */
interface Head {
  readonly yikan: 1
  readonly key: string
  readonly sha256: string
}

/** The bytes of a bundle that is valid under a key. The table has to be JSON-safe. */
export function formatBundle(table: unknown, parts: readonly Uint8Array[], key: string): Buffer {
  const body = joinParts([Buffer.from(JSON.stringify(table)), ...parts])
  const head: Head = { yikan: 1, key, sha256: sha256(body) }
  return Buffer.concat([Buffer.from(`${JSON.stringify(head)}\n`), body])
}

/**
 * The bundle that bytes hold; nothing where they are damaged, or valid under another key. Only this program writes what
 * has the right digest under the right key, so the form of the table is not looked at again.
 */
export function parseBundle<T>(bytes: Uint8Array, key: string): Bundle<T> | undefined {
  try {
    const end = bytes.indexOf(0x0a)
    const head: Partial<Head> = JSON.parse(textOf(bytes.subarray(0, end)))
    const body = bytes.subarray(end + 1)
    if (head.yikan !== 1 || head.key !== key || head.sha256 !== sha256(body)) return undefined
    const [table, ...parts] = splitParts(body)
    return { table: JSON.parse(textOf(table!)), parts }
  } catch {
    return undefined
  }
}

/** UTF-8 as text. */
export function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}
