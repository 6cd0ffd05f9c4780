import { performance } from 'node:perf_hooks'
import type { Output } from './io.ts'

export interface Progress {
  show(done: number, total: number): void
  /** Takes the line away again. */
  end(): void
}

/** Work shorter than this needs no progress, and no eye follows a line that changes faster than that. */
const patience = 500
const pace = 80
const eraseLine = '\r\u001B[2K'

/** One line at the end of a terminal that says how far the work is. On anything else, and while quiet, it says nothing. */
export function createProgress(
  stream: Output,
  words: (done: number, total: number) => string,
  quiet: boolean,
  now: () => number = () => performance.now(),
): Progress {
  const began = now()
  let drawn: number | undefined
  const silent = quiet || stream.isTTY !== true
  return {
    show(done, total) {
      const time = now()
      if (silent || time - began < patience) return
      if (drawn !== undefined && time - drawn < pace) return
      drawn = time
      stream.write(`${eraseLine}${words(done, total)}`)
    },
    end() {
      if (drawn !== undefined) stream.write(eraseLine)
      drawn = undefined
    },
  }
}
