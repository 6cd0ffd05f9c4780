import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { yikan } from './command-line.ts'
import { articleWith, faulty, publication } from './publication.ts'

const two = { 'articles/a.md': faulty, 'articles/b.md': articleWith('## 小节\n\n#### 跳级') }
const remembered = (cwd: string, name: string) => path.join(cwd, 'node_modules/.cache/yikan', name)

describe('a run that remembers', () => {
  it('reports the same, in every form, from what it remembers', async () => {
    const cwd = publication(two)
    for (const form of ['pretty', 'json', 'sarif', 'github', 'junit']) {
      const fresh = await yikan(['check', '--no-cache', '--format', form], { cwd })
      const first = await yikan(['check', '--format', form], { cwd })
      expect(first).toEqual(fresh)
      expect(await yikan(['check', '--format', form], { cwd })).toEqual(fresh)
      expect(await yikan(['check', '--format', form, '--verify'], { cwd })).toEqual(fresh)
    }
  })

  it('takes what it said of a file from the report, until something about it changes', async () => {
    const cwd = publication(two)
    const { out } = await yikan(['check'], { cwd })
    const file = remembered(cwd, 'report')
    expect(readFileSync(file, 'utf8')).toContain('structure/heading-skipped')
    expect((await yikan(['check', '--lang', 'zh'], { cwd })).out).toContain('规则')
    expect((await yikan(['check'], { cwd })).out).toBe(out)
    expect((await yikan(['check', '--color', 'always'], { cwd })).out).not.toBe(out)
    expect((await yikan(['check', 'articles/a.md'], { cwd })).out).not.toContain('articles/b.md')
    expect((await yikan(['check'], { cwd })).out).toBe(out)

    writeFileSync(file, readFileSync(file, 'utf8').replace('heading', 'hedaing'))
    expect((await yikan(['check'], { cwd })).out).toBe(out)
    writeFileSync(path.join(cwd, 'articles/b.md'), articleWith('## 小节\n\n正文。'))
    expect((await yikan(['check'], { cwd })).out).not.toContain('articles/b.md')
  })

  it('says of a file what another one has to do with it, and no more when that has gone', async () => {
    const cwd = publication({ 'articles/1/a.md': faulty, 'articles/2/a.md': faulty })
    const said = async () => (await yikan(['check'], { cwd })).out.includes('collection/')
    expect(await said()).toBe(true)
    expect(await said()).toBe(true)
    writeFileSync(
      path.join(cwd, 'articles/1/a.md'),
      faulty.replace('title:', 'slug: other\ntitle:'),
    )
    expect(await said()).toBe(false)
  })

  it('leaves what a baseline knows out, whatever it remembers', async () => {
    const cwd = publication(two)
    const before = await yikan(['check', '--fail-on', 'warning'], { cwd })
    expect(before.code).toBe(1)
    await yikan(['check', '--write-baseline', 'known.json'], { cwd })
    const after = await yikan(['check', '--baseline', 'known.json', '--fail-on', 'warning'], {
      cwd,
    })
    expect(after.code).toBe(0)
    expect(after.out).not.toContain('structure/heading-skipped')
  })

  it('remembers nothing where it is told to', async () => {
    const cwd = publication(two)
    await yikan(['check', '--no-cache'], { cwd })
    expect(() => readFileSync(remembered(cwd, 'articles'))).toThrow('ENOENT')
    await yikan(['build', '--cache-dir', 'memory'], { cwd })
    expect(readFileSync(path.join(cwd, 'memory/articles'), 'utf8')).toContain('articles/a.md')
  })
})

describe('yikan build --shard', () => {
  it('publishes a part, and yikan merge the whole', async () => {
    const cwd = publication(two)
    for (const part of ['1/2', '2/2']) {
      const { code, err } = await yikan(['build', '--shard', part, '--quiet'], { cwd })
      expect({ code, err }).toEqual({ code: 0, err: '' })
    }
    const merged = await yikan(['merge'], { cwd })
    expect(merged.err).toContain('Published 2 articles')
    const whole = publication(two)
    const { out } = await yikan(['build'], { cwd: whole })
    expect(merged.out).toBe(out)
    const list = (folder: string) => readFileSync(path.join(folder, 'output/articles.json'), 'utf8')
    expect(list(cwd)).toBe(list(whole))
    expect(await yikan(['merge'], { cwd })).toMatchObject({ code: 2 })
  })

  it.each(['3/2', '0/2', '2', '1/', 'a/b', '01/2', '1/0'])('is told of %s', async (part) => {
    const { code, err } = await yikan(['build', '--shard', part])
    expect(code).toBe(2)
    expect(err).toContain(part)
  })

  it.each([
    [['build', '--shard', '1/2', '--watch']],
    [['build', '--shard', '1/2', 'articles']],
    [['build', '--shard', '1/2', '--skip', 'links/*']],
  ])('does not go with %j', async (argv) => {
    const { code, err } = await yikan(argv, { cwd: publication(two) })
    expect(code).toBe(2)
    expect(err).toContain('--shard')
  })
})
