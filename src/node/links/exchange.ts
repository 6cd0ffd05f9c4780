import type { Dispatcher } from 'undici'
import type { Headers } from './headers.ts'
import { type BodyReader, readBody } from './read-body.ts'
import type { Sink } from './text-reader.ts'

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
  /** Several headers of one name are joined by a line end. */
  readonly headers: Headers
  /** Whether the text was read to its end. */
  readonly whole: boolean
}

/**
 * Makes one request and follows nothing. An answer of any length and any density is cut at the limit of its sink; one
 * that is not read is not fetched either. Rejects with the error of the network where there is no answer.
 */
export function exchange(dispatcher: Dispatcher, request: Request): Promise<Exchange> {
  const { url, method, headers, timeouts } = request
  const { origin, pathname, search } = url
  const options = {
    origin,
    path: pathname + search,
    method,
    headers,
    headersTimeout: timeouts.headers,
  }
  return new Promise((resolve, reject) => {
    dispatcher.dispatch(options, receiver(request, resolve, reject))
  })
}

/** Takes in an answer as it arrives. This is a handler and no stream, since streams cost more than all else. */
function receiver(
  { method, timeouts, sinkFor }: Request,
  resolve: (exchange: Exchange) => void,
  reject: (error: Error) => void,
): Dispatcher.DispatchHandler {
  let body: BodyReader | undefined
  return {
    // Whoever has this is asked by undici in the way that has a future.
    onRequestStart() {},
    onResponseStart(controller, status, received) {
      // Before an answer there may be others that only say it is coming (RFC 9110 §15.2).
      if (status < 200) return
      const headers = flatten(received)
      const sink = method === 'HEAD' ? undefined : sinkFor(status, headers)
      const late = setTimeout(() => controller.abort(new Error('late')), timeouts.body)
      body = readBody(headers, sink, controller, (whole) => {
        clearTimeout(late)
        resolve({ status, headers, whole })
      })
    },
    onResponseData(_controller, chunk) {
      body?.write(chunk)
    },
    onResponseEnd() {
      body?.end()
    },
    onResponseError(_controller, error) {
      if (body === undefined) reject(error)
      else body.breakOff()
    },
  }
}

function flatten(received: Readonly<Record<string, string | string[] | undefined>>): Headers {
  const headers: Record<string, string> = {}
  for (const name in received) {
    const value = received[name]
    headers[name] = typeof value === 'string' ? value : (value ?? []).join('\n')
  }
  return headers
}
