import type { Transform } from 'node:stream'
import { constants, createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import type { Dispatcher } from 'undici'
import type { Headers } from './headers.ts'
import { createTextReader, type Sink, SPARE, type TextReader } from './text-reader.ts'

/** Takes in the bytes of an answer as they come. */
export interface BodyReader {
  write(chunk: Uint8Array): void
  /** All of it has come. */
  end(): void
  /** The rest will not come. */
  breakOff(): void
}

/** What gives up an answer of which more comes than is of use, and the connection with it. */
type Control = Pick<Dispatcher.DispatchController, 'abort' | 'pause' | 'resume'>

/** Called when there is no more to come, maybe more than once: whether the text was read to its end. */
type Done = (whole: boolean) => void

/** Opens what reads the body of an answer with some headers into a sink; without one nothing is read. */
export function readBody(
  headers: Headers,
  sink: Sink | undefined,
  control: Control,
  done: Done,
): BodyReader {
  const packing = packingOf(headers['content-encoding'])
  if (sink === undefined || packing === undefined) return skip(headers, control, done)
  const text = createTextReader(headers['content-type'], sink)
  return packing === 'none' ? plain(text, control, done) : packed(packing(), text, control, done)
}

const give = (control: Control) => control.abort(new Error('enough has been read'))

function skip(headers: Headers, control: Control, done: Done): BodyReader {
  let bytes = 0
  const announced = Number(headers['content-length'] ?? 0)
  return {
    write(chunk) {
      bytes += chunk.length
      if (bytes > SPARE || announced > SPARE) give(control)
    },
    end: () => done(false),
    breakOff: () => done(false),
  }
}

function plain(text: TextReader, control: Control, done: Done): BodyReader {
  return {
    write(chunk) {
      if (!text.write(chunk)) give(control)
    },
    end: () => done(true),
    breakOff: () => done(text.isContent()),
  }
}

/** No faster than it is unpacked, and no further than it is of use, however much there is in it. */
function packed(unpack: Transform, text: TextReader, control: Control, done: Done): BodyReader {
  let isBroken = false
  const giveUp = () => {
    unpack.destroy()
    done(text.isContent())
    give(control)
  }
  unpack
    .on('data', (chunk: Buffer) => {
      if (!text.write(chunk)) giveUp()
    })
    .on('drain', () => control.resume())
    .on('end', () => done(!isBroken || text.isContent()))
    .on('error', giveUp)
  return {
    write(chunk) {
      if (!unpack.write(chunk)) control.pause()
    },
    end: () => void unpack.end(),
    breakOff() {
      isBroken = true
      unpack.end()
    },
  }
}

/** What undoes a packing; nothing where it is unknown. A packed text that breaks off gives what it holds. */
function packingOf(encoding = 'identity'): 'none' | (() => Transform) | undefined {
  const name = encoding.trim().toLowerCase()
  if (name === 'identity' || name === '') return 'none'
  const flush = { finishFlush: constants.Z_SYNC_FLUSH }
  if (name === 'gzip' || name === 'x-gzip') return () => createGunzip(flush)
  if (name === 'deflate') return () => createInflate(flush)
  return name === 'br' ? () => createBrotliDecompress() : undefined
}
