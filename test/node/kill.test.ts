import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { program } from '../bundled/program.ts'
import { outcomeOf, rebuild } from './cache/remembering.ts'
import { article, build, projectOf } from './publication.ts'
import { contentsBelow, put } from './temporary-folder.ts'

const dieAt = join(import.meta.dirname, 'die-at.mjs')

/** Runs a build that dies at its nth deed; tells whether it did, and how many deeds it had left. */
function buildUntil(deed: number, cwd: string) {
  const argv = ['--import', dieAt, program, 'build', '--quiet']
  const env = { ...process.env, DIE_AT: String(deed) }
  const { signal, stderr } = spawnSync(process.execPath, argv, { cwd, env, encoding: 'utf8' })
  return { died: signal === 'SIGKILL', left: Number(/left (\d+)/.exec(stderr)?.[1]) }
}

const site = { url: 'https://example.org/' }
const before = {
  'articles/a.md': article('甲'),
  'articles/b.md': article('乙'),
  'articles/c.md': article('丙'),
}

/** One article changed, one gone, one new: something is to be written, removed, and left as it is. */
function edit(folder: string): void {
  put(join(folder, 'articles/a.md'), article('甲', '改过了。'))
  put(join(folder, 'articles/d.md'), article('丁'))
  rmSync(join(folder, 'articles/c.md'))
}

describe('a build that is killed', () => {
  it('leaves whole files, and the next build ends as if nothing had happened', async () => {
    const model = projectOf(before, { site })
    await build(model)
    const old = contentsBelow(join(model, 'output'))
    edit(model)
    const expected = await outcomeOf(model, build(model))
    const whole = new Set([...Object.values(old), ...Object.values(expected.output)])

    const total = 1e6 - buildUntil(1e6, await projectAfterEdit()).left
    expect(total).toBeGreaterThan(40)
    const deaths = 10
    for (let death = 0; death < deaths; death += 1) {
      const folder = await projectAfterEdit()
      const deed = 1 + Math.floor((death * total) / deaths)
      expect(buildUntil(deed, folder).died, `deed ${deed}`).toBe(true)
      const left = Object.entries(contentsBelow(join(folder, 'output')))
      const published = left.filter(([path]) => !path.startsWith('.yikan-unfinished/'))
      expect(published.filter(([, text]) => !whole.has(text)).map(([path]) => path)).toEqual([])
      // Even what was to be made of an article that is gone by now leaves no trace.
      if (death % 2 === 0) {
        expect(await outcomeOf(folder, rebuild(folder)), `deed ${deed}`).toEqual(expected)
      } else {
        rmSync(join(folder, 'articles/d.md'))
        const { output } = await outcomeOf(folder, rebuild(folder))
        expect(Object.keys(output).filter((path) => path.startsWith('d/'))).toEqual([])
      }
    }

    async function projectAfterEdit() {
      const folder = projectOf(before, { site })
      await rebuild(folder)
      edit(folder)
      return folder
    }
  }, 240_000)
})
