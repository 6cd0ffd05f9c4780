import { existsSync, rmSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { yikan } from './command-line.ts'
import { articleWith, faulty, publication } from './publication.ts'

const project = () =>
  publication({ 'articles/bad.md': faulty, 'articles/good.md': articleWith('正文。') })

describe('yikan build', () => {
  it('publishes whatever it finds, reports on stdout, and says on stderr what it did', async () => {
    const cwd = project()
    const { code, out, err } = await yikan(['build'], { cwd })
    expect(code).toBe(0)
    expect(out).toContain('2 warnings in 1 of 2 files')
    expect(err).toMatch(
      /^No feeds and no site map: .*site\.url.*\nPublished 2 articles to output\/: \d+ written, 0 unchanged\.\n$/,
    )
    expect(existsSync(path.join(cwd, 'output/bad/index.html'))).toBe(true)
    const again = await yikan(['build'], { cwd })
    expect(again.err).toMatch(/Published 2 articles to output\/: 0 written, \d+ unchanged\.\n$/)
  })

  it('does not fail for an error either', async () => {
    const cwd = publication({ 'articles/untitled.md': '正文。\n' })
    const { code, out } = await yikan(['build'], { cwd })
    expect(out).toContain('error  metadata/title-missing')
    expect(code).toBe(0)
  })

  it('fails when asked to, and has published all the same', async () => {
    const cwd = project()
    expect((await yikan(['build', '--fail-on', 'warning'], { cwd })).code).toBe(1)
    expect(existsSync(path.join(cwd, 'output/bad/index.html'))).toBe(true)
  })

  it('says what it removed', async () => {
    const cwd = project()
    await yikan(['build', '--output', 'public'], { cwd })
    rmSync(path.join(cwd, 'articles/bad.md'))
    const { err } = await yikan(['build', '--output', 'public'], { cwd })
    expect(err).toContain('Removed bad/index.html\n')
    expect(err).toMatch(
      /Published 1 article to public\/: \d+ written, \d+ unchanged, 3 removed\.\n$/,
    )
    expect(existsSync(path.join(cwd, 'output'))).toBe(false)
  })

  it('prints data when asked to', async () => {
    const { out, err } = await yikan(['build', '--format', 'json', '--quiet'], { cwd: project() })
    expect(err).toBe('')
    expect(JSON.parse(out).summary).toEqual({ files: 2, errors: 0, warnings: 2, infos: 0 })
  })
})
