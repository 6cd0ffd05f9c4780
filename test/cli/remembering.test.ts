import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { yikan } from './command-line.ts'
import { articleWith, faulty, publication } from './publication.ts'

const two = { 'articles/a.md': faulty, 'articles/b.md': articleWith('## 小节\n\n#### 跳级') }

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

  it('changes its words with the language, colour and width, and with the article', async () => {
    const cwd = publication(two)
    const { out } = await yikan(['check'], { cwd })
    expect((await yikan(['check', '--lang', 'zh'], { cwd })).out).toContain('规则')
    expect((await yikan(['check', '--color', 'always'], { cwd })).out).not.toBe(out)
    expect((await yikan(['check', 'articles/a.md'], { cwd })).out).not.toContain('articles/b.md')
    expect((await yikan(['check'], { cwd })).out).toBe(out)
    writeFileSync(path.join(cwd, 'articles/b.md'), articleWith('## 小节\n\n正文。'))
    expect((await yikan(['check'], { cwd })).out).not.toContain('articles/b.md')
  })

  it('shows as many findings as are asked for, and says of how many more it knows', async () => {
    const cwd = publication(two)
    const blocks = (text: string) => text.match(/^ {2}[✖⚠ℹ] \d+:\d+/gm)?.length ?? 0
    const all = await yikan(['check', '--show', 'all'], { cwd })
    expect(all.out).toBe((await yikan(['check'], { cwd })).out)
    expect(all.out).not.toContain('--show all')
    const one = await yikan(['check', '--show', '1'], { cwd })
    expect([blocks(one.out), one.code]).toEqual([1, all.code])
    expect(one.out).toContain('--show all')
    const none = await yikan(['check', '--show', '0', '--quiet'], { cwd })
    expect([blocks(none.out), none.out.includes('--show all')]).toEqual([0, true])
    expect((await yikan(['check', '--show', '-1'], { cwd })).code).toBe(2)
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
    expect(() => readFileSync(path.join(cwd, 'node_modules/.cache/yikan/articles'))).toThrow(
      'ENOENT',
    )
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
