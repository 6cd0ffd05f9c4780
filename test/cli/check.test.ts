import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { reportSchema } from '../../src/model/publication.ts'
import { yikan } from './command-line.ts'
import { articleWith, faulty, publication } from './publication.ts'

const project = (over = {}) =>
  publication({
    'articles/bad.md': faulty,
    'articles/good.md': articleWith('正文。'),
    ...over,
  })

describe('yikan check', () => {
  it('reports findings on stdout and says nothing else', async () => {
    const { code, out, err } = await yikan(['check'], { cwd: project() })
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(out).toMatch(/^articles\/bad\.md\n/)
    expect(out).toContain('⚠ 17:1  warning  structure/heading-skipped')
    expect(out).toContain('2 warnings in 1 of 2 files.')
  })

  it.each([
    [[], 0],
    [['--fail-on', 'warning'], 1],
    [['--fail-on', 'never'], 0],
    [['--only', 'attribution/*', '--fail-on', 'warning'], 0],
    [['--only', 'attribution/*', '--only', 'structure/heading-skipped', '--fail-on', 'warning'], 1],
    [['--skip', 'structure/*,markdown/emphasis-not-rendered', '--fail-on=warning'], 0],
    [['articles/good.md', '--fail-on', 'warning'], 0],
  ])('with %j ends with %i', async (argv, code) => {
    expect(await yikan(['check', ...argv], { cwd: project() })).toMatchObject({ code, err: '' })
  })

  it('fails on errors, unless the configuration says otherwise', async () => {
    const untitled = { 'articles/untitled.md': '正文。\n' }
    expect((await yikan(['check'], { cwd: project(untitled) })).code).toBe(1)
    const lenient = { ...untitled, 'yikan.config.yaml': 'failOn: never\n' }
    expect((await yikan(['check'], { cwd: project(lenient) })).code).toBe(0)
    const overruled = ['check', '--fail-on', 'error']
    expect((await yikan(overruled, { cwd: project(lenient) })).code).toBe(1)
  })

  it.each([
    ['json', (out: string) => reportSchema.parse(JSON.parse(out)).findings.length],
    ['sarif', (out: string) => JSON.parse(out).runs[0].results.length],
    ['github', (out: string) => out.match(/^::warning file=articles\/bad\.md,/gm)?.length],
    ['junit', (out: string) => out.match(/<testcase /g)?.length],
  ])('prints %s', async (format, count) => {
    const { out, err } = await yikan(['check', '--format', format], { cwd: project() })
    expect({ count: count(out), err }).toEqual({ count: 2, err: '' })
  })

  it('gives SARIF a fingerprint that stays when lines come above', async () => {
    const cwd = project()
    const prints = async () => {
      const { out } = await yikan(['check', '--format', 'sarif'], { cwd })
      return JSON.parse(out).runs[0].results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      )
    }
    const before = await prints()
    expect(before[0]).not.toEqual(before[1])
    writeFileSync(
      path.join(cwd, 'articles/bad.md'),
      faulty.replace('## 第一节', '新的一段。\n\n## 第一节'),
    )
    expect(await prints()).toEqual(before)
  })

  it('is silent when quiet and clean', async () => {
    const cwd = publication({ 'articles/good.md': articleWith('正文。') })
    expect(await yikan(['check', '--quiet'], { cwd })).toEqual({ code: 0, out: '', err: '' })
  })

  it('paints a terminal, or what it is told to', async () => {
    const cwd = project()
    const terminal = { cwd, stdout: { isTTY: true, columns: 60 } }
    expect((await yikan(['check'], terminal)).out).toContain('\u001B[33m')
    expect((await yikan(['check', '--color', 'never'], terminal)).out).not.toContain('\u001B')
    expect((await yikan(['check', '--color', 'always'], { cwd })).out).toContain('\u001B[33m')
  })

  it('speaks the language of the configuration, errors included', async () => {
    const cwd = project({ 'yikan.config.yaml': 'lang: zh\n' })
    expect((await yikan(['check'], { cwd })).out).toContain('检查了 2 个文件，1 个有问题')
    expect((await yikan(['check', '--lang', 'en'], { cwd })).out).toContain('2 warnings in')
    const missing = await yikan(['check', 'nowhere'], { cwd })
    expect(missing).toMatchObject({ code: 2, out: '' })
    expect(missing.err).toContain('找不到 nowhere。')
  })

  it.each([
    ['a missing configuration', ['--config', 'none.yaml'], {}, 'none.yaml'],
    ['an unknown setting', [], { 'yikan.config.yaml': 'outptu: x\n' }, '“output”'],
    ['an unknown rule', ['--only', 'metadata/titel-missing'], {}, '“metadata/title-missing”'],
    ['a missing path', ['nowhere'], {}, 'nowhere'],
  ])('refuses %s', async (_, argv, files, words) => {
    const { code, out, err } = await yikan(['check', ...argv], { cwd: project(files) })
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(words)
  })
})

describe('the baseline', () => {
  it('silences what it knows and nothing new', async () => {
    const cwd = project()
    const written = await yikan(['check', '--write-baseline'], { cwd })
    expect(written).toMatchObject({ code: 0, out: '' })
    expect(written.err).toContain('Wrote 2 known findings to the baseline yikan.baseline.json.')
    expect(written.err).toContain('baseline: yikan.baseline.json')

    const argv = ['check', '--baseline', 'yikan.baseline.json', '--fail-on', 'warning']
    const clean = await yikan(argv, { cwd })
    expect(clean.code).toBe(0)
    expect(clean.out).toContain('2 findings silenced')

    writeFileSync(path.join(cwd, 'articles/new.md'), faulty)
    const { code, out } = await yikan(argv, { cwd })
    expect(code).toBe(1)
    expect(out).toContain('articles/new.md')
    expect(out).not.toContain('articles/bad.md')
  })

  it('goes where it is told, by the argument before the configuration', async () => {
    const cwd = project({ 'yikan.config.yaml': 'baseline: known/list.json\n' })
    const { err } = await yikan(['check', '--write-baseline'], { cwd })
    expect(err).toBe('Wrote 2 known findings to the baseline known/list.json.\n')
    expect(existsSync(path.join(cwd, 'known/list.json'))).toBe(true)
    await yikan(['check', '--write-baseline', 'other.json'], { cwd })
    expect(readFileSync(path.join(cwd, 'other.json'), 'utf8')).toBe(
      readFileSync(path.join(cwd, 'known/list.json'), 'utf8'),
    )
  })
})
