import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { run } from '../../src/cli/run.ts'

it('calls a bug a bug, with its trace, and ends with 3', async () => {
  const err: string[] = []
  const code = await run(['--version'], {
    stdout: {
      write() {
        throw new Error('out of \u001B[2Jorder')
      },
    },
    stderr: { write: (text) => err.push(text) },
    env: { LANG: 'zh_CN.UTF-8' },
    cwd: tmpdir(),
  })
  expect(code).toBe(3)
  expect(err.join('')).toMatch(/^✖ yikan 自己出错了。/)
  expect(err.join('')).toContain('Error: out of <U+001B>[2Jorder\n    at ')
})
