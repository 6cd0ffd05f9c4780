import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { starterConfiguration } from '../../src/cli/starter-configuration.ts'
import { configSchema } from '../../src/model/config.ts'
import { temporaryFolder, yikan } from './command-line.ts'

describe.each(['zh', 'en'] as const)('yikan init in %s', (lang) => {
  it('makes a publication that builds and is clean', async () => {
    const cwd = temporaryFolder()
    const made = await yikan(['init', '--lang', lang], { cwd })
    expect(made).toMatchObject({ code: 0, out: '' })
    expect(made.err).toMatch(/\n {2}yikan build\n {2}yikan check\n$/)

    const built = await yikan(['build'], { cwd })
    expect(built.code).toBe(0)
    const published = lang === 'zh' ? '已发布 1 篇文章到 output/' : 'Published 1 article to output/'
    expect(built.err).toContain(published)
    const page = readFileSync(path.join(cwd, 'output/first-article/index.html'), 'utf8')
    expect(page).toContain('第一篇译文')
    expect(readFileSync(path.join(cwd, 'output/first-article/cover.svg'), 'utf8')).toContain('<svg')

    const checked = await yikan(['check', '--fail-on', 'warning'], { cwd })
    expect(checked).toMatchObject({ code: 0, err: '' })
    expect(checked.out).toMatch(/^✔ .*1/)
    expect(built.out).toBe(checked.out)
  })

  it('writes a configuration that says nothing but what holds anyway, but for names', async () => {
    const cwd = temporaryFolder()
    await yikan(['init', '--lang', lang], { cwd })
    const written = parse(readFileSync(path.join(cwd, 'yikan.config.yaml'), 'utf8'))
    const { site, lang: language, ...rest } = configSchema.parse(written)
    const { site: _, ...usual } = configSchema.parse({})
    expect(rest).toEqual(usual)
    expect(language).toBe(lang)
    expect(site.title).toBe('我的译文')
  })
})

describe('yikan init', () => {
  it('never touches a file that exists', async () => {
    const cwd = temporaryFolder()
    writeFileSync(path.join(cwd, 'yikan.config.yaml'), 'lang: zh\n')
    const { err } = await yikan(['init'], { cwd })
    expect(err).toContain('Kept yikan.config.yaml')
    expect(err).toContain('Created articles/first-article/first-article.md')
    expect(readFileSync(path.join(cwd, 'yikan.config.yaml'), 'utf8')).toBe('lang: zh\n')
  })

  it('starts in another folder and says how to get there', async () => {
    const cwd = temporaryFolder()
    const { err } = await yikan(['init', "我的 译文's"], { cwd })
    expect(err).toContain("\n  cd '我的 译文'\\''s'\n  yikan build\n")
    expect(readFileSync(path.join(cwd, "我的 译文's", 'yikan.config.yaml'), 'utf8')).not.toBe('')
  })

  it('is silent with --quiet', async () => {
    expect(await yikan(['init', '--quiet'], { cwd: temporaryFolder() })).toEqual({
      code: 0,
      out: '',
      err: '',
    })
  })
})

it.each(['zh', 'en'] as const)('shows every key of the configuration in %s', (language) => {
  const commented = starterConfiguration[language].replace(/^( *)# (?=[a-zA-Z]+:| {2})/gm, '$1')
  const config = configSchema.parse(parse(commented))
  const keys = (schema: { shape: object }) => Object.keys(schema.shape).sort()
  expect(Object.keys(parse(commented)).concat('$schema').sort()).toEqual(keys(configSchema))
  for (const group of ['site', 'files', 'limits', 'registry', 'glossary', 'links'] as const) {
    const { innerType } = configSchema.shape[group].def
    expect(Object.keys(config[group]).sort()).toEqual(keys(innerType))
  }
})
