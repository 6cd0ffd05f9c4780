import { sha256 } from './read-source.ts'

/** A file for the output folder. */
export interface PackedOutput {
  /** Relative to the output folder. */
  readonly path: string
  /** Of text, UTF-8. */
  readonly bytes: Uint8Array
  /** SHA-256 of the bytes. */
  readonly sha256: string
}

/** Packs a file for the output folder. */
export function packOutput(path: string, bytes: Uint8Array): PackedOutput {
  return { path, bytes, sha256: sha256(bytes) }
}
