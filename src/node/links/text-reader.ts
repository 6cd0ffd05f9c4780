import { charsetOf } from '../../links/online/charset.ts'

/** What takes in the text of an answer. */
export interface Sink {
  /** Bytes after which the text is cut, packed or not. */
  readonly limit: number
  /** Tells whether enough has been seen. */
  write(piece: string): boolean
}

/** Decodes the bytes of a text, piece by piece, into a sink. */
export interface TextReader {
  /** Tells whether more is of use. */
  write(chunk: Uint8Array): boolean
  /** Whether the sink has seen all that it wants. */
  isContent(): boolean
}

/** Reading so many bytes for nothing costs less than opening another connection. */
export const SPARE = 16_384

/** Opens a reader for a text of some `Content-Type`. Nothing behind the limit of the sink reaches it. */
export function createTextReader(contentType: string | undefined, sink: Sink): TextReader {
  let decoder: TextDecoder | undefined
  let bytes = 0
  let enough: number | undefined
  return {
    write(chunk) {
      const room = sink.limit - bytes
      bytes += chunk.length
      if (enough !== undefined) return bytes - enough <= SPARE
      decoder ??= new TextDecoder(charsetOf(contentType, chunk))
      const isEnough = sink.write(decoder.decode(chunk.subarray(0, room), { stream: true }))
      if (isEnough) enough = bytes
      return isEnough || bytes <= sink.limit
    },
    isContent: () => enough !== undefined,
  }
}
