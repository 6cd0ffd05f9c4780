import { pipeline, type Readable } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Dispatcher } from 'undici'
import { charsetOf } from '../../links/online/charset.ts'

export type Headers = Readonly<Record<string, string>>

/** What takes in the text of an answer. */
export interface Sink {
  /** Bytes after which the text is cut, packed or not. */
  readonly limit: number
  /** Tells whether enough has been seen. */
  write(piece: string): boolean
}

export interface Request {
  readonly url: URL
  readonly method: 'GET' | 'HEAD'
  readonly headers: Headers
  /** Milliseconds until the answer begins, and for reading it. */
  readonly timeouts: { readonly headers: number; readonly body: number }
  /** What reads the text of an answer with these headers; nothing where it is not read. */
  readonly sinkFor: (status: number, headers: Headers) => Sink | undefined
}

export interface Exchange {
  readonly status: number
  /** Names in lower case; several headers of one name are joined by a line end. */
  readonly headers: Headers
  /** Whether the text was read to its end. */
  readonly whole: boolean
}

/** Reading so many bytes for nothing costs less than opening another connection. */
const SPARE = 16_384

/**
 * Makes one request and follows nothing. An answer of any length and any density is cut at the limit of its sink; one
 * that is not read is not fetched either. Throws the error of the network where there is no answer.
 */
export async function exchange(dispatcher: Dispatcher, request: Request): Promise<Exchange> {
  const { url, method, headers, timeouts, sinkFor } = request
  const answer = await dispatcher.request({
    origin: url.origin,
    path: url.pathname + url.search,
    method,
    headers,
    headersTimeout: timeouts.headers,
  })
  const received = flatten(answer.headers)
  const { statusCode: status, body } = answer
  // What happens to a text that nobody reads to its end concerns nobody.
  body.on('error', () => {})
  const sink = method === 'HEAD' ? undefined : sinkFor(status, received)
  const late = setTimeout(() => body.destroy(), timeouts.body)
  try {
    const whole = sink !== undefined && (await read(body, received, sink))
    await body.dump({ limit: SPARE }).catch(() => {})
    return { status, headers: received, whole }
  } finally {
    clearTimeout(late)
    body.destroy()
  }
}

function flatten(headers: Dispatcher.ResponseData['headers']): Headers {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, [value].flat().join('\n')]),
  )
}

/** Reads a text into its sink. Tells whether it came to its end; a broken or late one did not. */
async function read(body: Readable, headers: Headers, sink: Sink): Promise<boolean> {
  const plain = unpacked(body, headers['content-encoding'])
  if (plain === undefined) return false
  let decoder: TextDecoder | undefined
  let bytes = 0
  let enough: number | undefined
  try {
    for await (const chunk of plain as AsyncIterable<Buffer>) {
      decoder ??= new TextDecoder(charsetOf(headers['content-type'], chunk))
      const room = sink.limit - bytes
      bytes += chunk.length
      if (enough !== undefined) {
        if (bytes - enough > SPARE) return true
      } else if (sink.write(decoder.decode(chunk.subarray(0, room), { stream: true }))) {
        enough = bytes
      } else if (bytes >= sink.limit) return false
    }
    return true
  } catch {
    return false
  }
}

/** The body without its packing; nothing where that is unknown. A packed text that breaks off gives what it holds. */
function unpacked(body: Readable, encoding = 'identity'): Readable | undefined {
  const name = encoding.trim().toLowerCase()
  if (name === 'identity' || name === '') return body
  const zlib = { finishFlush: constants.Z_SYNC_FLUSH }
  const open = { gzip: createGunzip, 'x-gzip': createGunzip, deflate: createInflate }[name]
  const unpack = name === 'br' ? createBrotliDecompress() : open?.(zlib)
  return unpack && pipeline(body, unpack, () => {})
}
