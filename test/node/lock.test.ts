import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { tryLock, withLock } from '../../src/node/lock.ts'
import { openProject } from '../../src/node/project.ts'
import { temporaryFolder } from './temporary-folder.ts'

async function project() {
  const root = temporaryFolder({ 'yikan.config.json': '{}' })
  return { project: await openProject(root), output: join(root, 'output'), root }
}
const locksIn = (root: string) => readdirSync(join(root, 'node_modules/.cache/yikan'))

describe('a lock', () => {
  it('lets one work after the other, and tells the second for whom it waits', async () => {
    const { project: opened, output, root } = await project()
    const events: string[] = []
    const first = deferred()
    const one = withLock(opened, output, undefined, async () => {
      events.push('one begins')
      await first.promise
      events.push('one ends')
    })
    const told = deferred()
    const two = withLock(
      opened,
      output,
      (pid) => told.resolve(pid),
      async () => events.push('two'),
    )
    expect(await told.promise).toBe(process.pid)
    expect(locksIn(root)).toHaveLength(1)
    first.resolve(undefined)
    await Promise.all([one, two])
    expect(events).toEqual(['one begins', 'one ends', 'two'])
    expect(locksIn(root)).toEqual([])
  })

  it('does not make those wait who build something else', async () => {
    const { project: opened, output } = await project()
    await withLock(opened, output, undefined, () =>
      withLock(opened, `${output}2`, undefined, async () => {}),
    )
  })

  it('is let go of by work that fails', async () => {
    const { project: opened, output, root } = await project()
    const work = withLock(opened, output, undefined, () => Promise.reject(new Error('no')))
    await expect(work).rejects.toThrow('no')
    expect(locksIn(root)).toEqual([])
  })

  it('of a process that lives is respected, and of one that was killed is not', async () => {
    const { project: opened, output, root } = await project()
    const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'])
    await once(child, 'spawn')
    let name = ''
    await withLock(opened, output, undefined, async () => {
      name = locksIn(root)[0]!
    })
    const lock = join(root, 'node_modules/.cache/yikan', name)
    writeFileSync(lock, JSON.stringify({ pid: child.pid, host: hostname() }))
    let worked = 0
    await tryLock(opened, output, async () => {
      worked += 1
    })
    expect(worked).toBe(0)
    const told = deferred()
    const waiting = withLock(
      opened,
      output,
      (pid) => told.resolve(pid),
      async () => 'done',
    )
    expect(await told.promise).toBe(child.pid)
    child.kill('SIGKILL')
    expect(await waiting).toBe('done')
  })

  it.each([
    ['of another machine', JSON.stringify({ pid: process.ppid, host: 'elsewhere' })],
    ['that nobody can read', '{"pid":'],
    ['of a process of the same number', JSON.stringify({ pid: process.pid, host: hostname() })],
  ])('%s counts for nothing', async (_, content) => {
    const { project: opened, output, root } = await project()
    let name = ''
    await withLock(opened, output, undefined, async () => {
      name = locksIn(root)[0]!
    })
    writeFileSync(join(root, 'node_modules/.cache/yikan', name), content)
    let told = 0
    const wait = () => {
      told += 1
    }
    expect(await withLock(opened, output, wait, async () => 'done')).toBe('done')
    expect(told).toBe(0)
    expect(locksIn(root)).toEqual([])
  })
})

function deferred() {
  let resolve: (value: unknown) => void = () => {}
  const promise = new Promise((done) => {
    resolve = done
  })
  return { promise, resolve }
}
