import { readFileSync } from 'node:fs'
import path from 'node:path'
import { applyPatch } from 'diff'
import { describe, expect, it } from 'vitest'
import { yikan } from './command-line.ts'
import { articleWith, faulty, publication } from './publication.ts'

const fixed = faulty.replace('**“好”**', '“**好**”')
const read = (cwd: string) => readFileSync(path.join(cwd, 'articles/bad.md'), 'utf8')

describe('yikan fix', () => {
  it('mends in place and reports what is left', async () => {
    const cwd = publication({ 'articles/bad.md': faulty })
    const { code, out, err } = await yikan(['fix'], { cwd })
    expect(read(cwd)).toBe(fixed)
    expect(code).toBe(0)
    expect(out).toContain('structure/heading-skipped')
    expect(out).not.toContain('markdown/emphasis-not-rendered')
    expect(err).toBe('Fixed articles/bad.md (1 finding)\nFixed 1 finding in 1 file.\n')
  })

  it('says so when there is nothing to mend', async () => {
    const cwd = publication({ 'articles/good.md': articleWith('正文。') })
    expect(await yikan(['fix'], { cwd })).toMatchObject({
      code: 0,
      err: 'Nothing that can be fixed by itself.\n',
    })
  })

  it('makes suggested changes only when asked to', async () => {
    const text = articleWith('# 第一节\n\n正文。')
    const cwd = publication({ 'articles/bad.md': text })
    expect((await yikan(['fix', '--dry-run'], { cwd })).err).toBe(
      'Nothing that can be fixed by itself.\nyikan fix --suggestions has a proposal for 1.\n',
    )
    await yikan(['fix', '--suggestions'], { cwd })
    expect(read(cwd)).toBe(text.replace('# 第一节', '## 第一节'))
  })

  it.each([
    ['line feeds', faulty],
    ['carriage returns', faulty.replaceAll('\n', '\r\n')],
    ['no last line end', faulty.trimEnd()],
    ['a control character', faulty.replace('就走', '就\u001B走')],
  ])('prints a patch that makes the same of a file with %s', async (_, text) => {
    const cwd = publication({ 'articles/bad.md': text })
    const { code, out, err } = await yikan(['fix', '--dry-run'], { cwd })
    expect(code).toBe(0)
    expect(err).toMatch(/^Would fix 1 finding in 1 file; nothing was written\.\n/)
    expect(read(cwd)).toBe(text)
    expect(out).toMatch(/^--- a\/articles\/bad\.md\n\+\+\+ b\/articles\/bad\.md\n@@ /)
    const patched = applyPatch(text, out, { autoConvertLineEndings: false })
    await yikan(['fix'], { cwd })
    expect(read(cwd)).not.toBe(text)
    expect(patched).toBe(read(cwd))
  })

  it('shows a terminal no control characters', async () => {
    const cwd = publication({ 'articles/bad.md': faulty.replace('就走', '就\u001B走') })
    const { out } = await yikan(['fix', '--dry-run'], { cwd, stdout: { isTTY: true } })
    expect(out).toContain('就<U+001B>走')
    expect(out.endsWith('\n')).toBe(true)
  })
})
