import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { Refusal, RefusalReason, Source } from '../model/source.ts'
import { decodeText } from './decode-text.ts'
import { hasCode } from './system-error.ts'

/** A file of the disk, and the name it goes by: relative to the project, with forward slashes, Unicode NFC. */
export interface Located {
  readonly path: string
  /** Absolute. */
  readonly file: string
}

/**
 * Reads and decodes a file of at most `limit` bytes. Whatever is wrong with the file becomes a refusal; nothing is thrown.
 * Pipes and devices are refused before they are opened, since to open them may wait forever. It is read at once: for
 * thousands of small files promises would take longer than the disk.
 */
export function readSource({ path, file }: Located, limit: number): Source | Refusal {
  const refuse = (reason: RefusalReason, data: Refusal['data'] = {}): Refusal => {
    return { path, reason, data }
  }
  try {
    const status = statSync(file)
    if (!status.isFile()) return refuse('not-a-file')
    if (status.size > limit) return refuse('too-large', { bytes: status.size, limit })
    const bytes = readFileSync(file)
    const decoded = decodeText(bytes)
    if (!('text' in decoded)) return refuse('encoding', { ...decoded })
    if (decoded.text.trim() === '') return refuse('empty')
    return { path, text: decoded.text, sha256: sha256(bytes) }
  } catch (error) {
    return refuse('unreadable', { code: hasCode(error) ? error.code : String(error) })
  }
}

/** 64 lower-case hexadecimal digits. */
export function sha256(content: Uint8Array | string): string {
  return createHash('sha256').update(content).digest('hex')
}
