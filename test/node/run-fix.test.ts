import { chmodSync, lstatSync, readFileSync, statSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openProject, runCheck, runFix, writeBaseline } from '../../src/node/index.ts'
import { article, opened, projectOf } from './publication.ts'
import { contentsBelow } from './temporary-folder.ts'

const broken = '这是**“重点”**的话，还有**另一处。**后面接着写。'
const text = `\uFEFF${article('甲', broken)}`.replaceAll('\n', '\r\n')
const only = ['markdown/emphasis-not-rendered']
const options = { paths: [], only, suggestions: false, dryRun: false }

describe('runFix', () => {
  it('mends the file in place and changes no other byte', async () => {
    const root = projectOf({ 'articles/a.md': text, 'articles/b.md': article('乙') })
    const file = join(root, 'articles/a.md')
    chmodSync(file, 0o640)
    const { changes, findings, texts } = opened(await runFix(await openProject(root), options))
    const after = readFileSync(file, 'utf8')
    expect(changes).toEqual([
      { path: 'articles/a.md', before: text, after, applied: expect.any(Number) },
    ])
    expect(changes[0]!.applied).toBeGreaterThan(0)
    expect(findings).toEqual([])
    expect(texts.get('articles/a.md')).toBe(after)
    expect(after.startsWith('\uFEFF<!--\r\n')).toBe(true)
    expect(after.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    const letters = (of: string) => of.replace(/[\s*\u200b\u200c\u2060]|&#?\w+;|<[^>]*>/g, '')
    expect(letters(after)).toBe(letters(text))
    expect(statSync(file).mode & 0o777).toBe(0o640)
    const again = await runFix(await openProject(root), options)
    expect(again.changes).toEqual([])
  })

  it('writes nothing in a dry run, and says the same', async () => {
    const root = projectOf({ 'articles/a.md': text })
    const before = contentsBelow(root)
    const { texts: dryTexts, ...dry } = opened(
      await runFix(await openProject(root), { ...options, dryRun: true }),
    )
    expect(contentsBelow(root)).toEqual(before)
    const { texts, ...fixed } = opened(await runFix(await openProject(root), options))
    expect(fixed).toEqual(dry)
    expect(texts.get('articles/a.md')).toBe(dryTexts.get('articles/a.md'))
  })

  it('mends the file that a link leads to, and the link stays', async () => {
    const root = projectOf({ 'elsewhere/a.md': text, 'articles/b.md': article('乙') })
    symlinkSync('../elsewhere/a.md', join(root, 'articles/a.md'))
    await runFix(await openProject(root), options)
    expect(lstatSync(join(root, 'articles/a.md')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(root, 'elsewhere/a.md'), 'utf8')).not.toBe(text)
  })
})

describe('a baseline', () => {
  it('silences what was known when it was written, and nothing else', async () => {
    const root = projectOf({ 'articles/a.md': text }, { baseline: 'known.json' })
    const project = await openProject(root)
    const run = { paths: [], only }
    await expect(runCheck(project, run)).rejects.toMatchObject({
      code: 'baseline/unreadable',
      data: { file: join(root, 'known.json'), reason: expect.stringContaining('ENOENT') },
    })
    const written = await writeBaseline(project, { ...run, file: 'known.json' })
    expect(written).toEqual({ file: join(root, 'known.json'), findings: expect.any(Number) })
    expect(written.findings).toBeGreaterThan(0)
    expect(opened(await runCheck(project, run))).toMatchObject({
      findings: [],
      silenced: written.findings,
    })
    const more = `${text}\r\n再来一处**“新的”**强调。\r\n`
    const other = projectOf({ 'articles/a.md': more })
    const baseline = join(root, 'known.json')
    const checked = opened(await runCheck(await openProject(other), { ...run, baseline }))
    expect(checked.silenced).toBe(written.findings)
    expect(checked.findings.every(({ span }) => span.start > text.length - 10)).toBe(true)
    expect(checked.findings.length).toBeGreaterThan(0)
  })
})
