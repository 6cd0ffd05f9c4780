import { describe, expect, it } from 'vitest'
import { createProgress } from '../../src/cli/progress.ts'

/** A progress line with a clock that the test moves. */
function line({ isTTY = true, quiet = false } = {}) {
  const written: string[] = []
  let time = 0
  const stream = { write: (text: string) => written.push(text), isTTY }
  const progress = createProgress(
    stream,
    (done, total) => `${done}/${total}`,
    quiet,
    () => time,
  )
  const showAt = (moment: number, done: number) => {
    time = moment
    progress.show(done, 9)
  }
  return { written, showAt, end: progress.end }
}

describe('progress', () => {
  it('says nothing of short work', () => {
    const { written, showAt, end } = line()
    showAt(0, 1)
    showAt(499, 2)
    end()
    expect(written).toEqual([])
  })

  it('draws one line over and over, not too fast, and takes it away', () => {
    const { written, showAt, end } = line()
    showAt(500, 1)
    showAt(510, 2)
    showAt(600, 3)
    end()
    end()
    expect(written).toEqual(['\r\u001B[2K1/9', '\r\u001B[2K3/9', '\r\u001B[2K'])
  })

  it.each([{ isTTY: false }, { quiet: true }])('is silent with %o', (over) => {
    const { written, showAt, end } = line(over)
    showAt(5000, 1)
    end()
    expect(written).toEqual([])
  })
})
