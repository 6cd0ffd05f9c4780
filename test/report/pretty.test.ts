import stringWidth from 'string-width'
import { describe, expect, it, vi } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { pretty } from '../../src/report/pretty.ts'
import { cleanRun, context, headingFinding, runOf, sampleRun } from './sample-run.ts'

// Words of its own, so that the layout is what is tested, and so that they hold what an article says.
vi.mock('../../src/messages/index.ts', () => ({
  describe: ({ message, data }: Pick<Finding, 'message' | 'data'>) => ({
    what: `${message} 不对：${data.title ?? '没有标题'}。`,
    why: message.startsWith('structure/')
      ? '一级标题留给文章标题，一页只该有一个；多出来的会打乱目录和大纲，读屏软件也会读错。'
      : '',
    fix: '改成二级标题。',
  }),
}))

const zh = { ...context, language: 'zh' } as const

describe('pretty', () => {
  it('shows three hints of a rule on a file, gives reason and advice once, and says how many more there are', () => {
    const findings = (severity: Finding['severity'], count: number) =>
      Array.from({ length: count }, (_, i) =>
        headingFinding({ severity, span: { start: i, end: i + 1 } }),
      )
    const report = (...all: Finding[]) => pretty.report(runOf(all), zh)
    const blocks = (text: string) => text.match(/ 不对：/g)?.length
    const hints = report(...findings('info', 5))
    expect(blocks(hints)).toBe(3)
    expect(hints).toContain(
      '  structure/heading-one-in-body 还有 2 处，没有一一列出；--format json 会列全。\n',
    )
    expect(blocks(report(...findings('info', 3)))).toBe(3)
    expect(report(...findings('info', 3))).not.toContain('--format json')
    const decide = findings('warning', 5)
    expect(blocks(report(...decide))).toBe(5)
    const fix = { kind: 'safe', edits: [] } as const
    const mended = report(...decide.map((each) => ({ ...each, fix })))
    expect(blocks(mended)).toBe(3)
    expect(mended.match(/一级标题留给/g)?.length).toBe(1)
    expect(mended.match(/→ 改成/g)?.length).toBe(1)
  })

  it('groups by file, shows the line, then counts', () => {
    expect(`\n${pretty.report(sampleRun, zh)}`).toBe(`
articles/a.md

  ⚠ 2:3  警告  structure/heading-one-in-body
    structure/heading-one-in-body 不对：开始。
    一级标题留给文章标题，一页只该有一个；多出来的会打乱目录和大纲，读屏软件也会
    读错。
       2 │ # 大模型 LLM 一览
         │   ^^^^^^
    → 改成二级标题。
    另见 articles/好 b#1.md:2:1
    ✚ 可以自动修改：yikan fix

  ✖ 1:1  错误  metadata/title-missing
    metadata/title-missing 不对：没有标题。
       1 │ 第一行
         │ ^
    → 改成二级标题。

articles/好 b#1.md

  ℹ 1:1  提示  structure/heading-one-in-body
    structure/heading-one-in-body 不对：开始。
    一级标题留给文章标题，一页只该有一个；多出来的会打乱目录和大纲，读屏软件也会
    读错。
       1 │ 一
         │ ^^ 直到第 2 行
    → 改成二级标题。
    ✚ 有建议的改法：yikan fix --suggestions

  规则                           错误  警告  提示
  structure/heading-one-in-body     ·     1     1
  metadata/title-missing            1     ·     ·
  合计                              1     1     1

✖ 检查了 3 个文件，2 个有问题：1 个错误，1 个警告，1 个提示。
✚ 1 个可以用 yikan fix 自动修改。1 个有建议的改法：yikan fix --suggestions。
  另有 2 个问题按基线或注释略去。
`)
  })

  it('is friendly when clean', () => {
    expect(pretty.report(cleanRun, zh)).toBe('✔ 看了 1 个文件，没有发现问题。\n')
    expect(pretty.report({ ...cleanRun, silenced: 1 }, context)).toBe(
      '✔ Looked at 1 file, nothing to complain about.\n  1 finding silenced by the baseline or by comments.\n',
    )
  })

  it('says nothing but the findings when it is to be quiet', () => {
    expect(pretty.report(cleanRun, { ...zh, quiet: true })).toBe('')
    const loud = pretty.report(sampleRun, zh)
    const quiet = pretty.report(sampleRun, { ...zh, quiet: true })
    expect(loud.startsWith(quiet)).toBe(true)
    expect(quiet).not.toContain('合计')
  })

  it('differs in colour by nothing but SGR sequences, all of them closed', () => {
    const painted = pretty.report(sampleRun, { ...zh, color: true })
    expect(painted).toContain('\u001B[31m✖\u001B[39m')
    expect(painted.replaceAll(/\u001B\[\d+m/g, '')).toBe(pretty.report(sampleRun, zh))
    for (const [open, close] of [
      ['1', '22'],
      ['31', '39'],
      ['33', '39'],
      ['4', '24'],
    ]) {
      const count = (code: string) => painted.split(`\u001B[${code}m`).length - 1
      expect(count(close!)).toBeGreaterThanOrEqual(count(open!))
    }
  })

  it.each([80, 120])('keeps to %i columns', (width) => {
    for (const language of ['zh', 'en'] as const) {
      const lines = pretty.report(sampleRun, { ...context, language, width }).split('\n')
      expect(lines.filter((line) => stringWidth(line) > width)).toEqual([])
    }
  })

  it('lets nothing in an article, its name or its words drive the terminal', () => {
    const evil = '\u001B]0;title\u0007\u009B2J\u202E'
    const path = `${evil}.md`
    const findings = [
      headingFinding({
        path,
        data: { title: evil },
        span: { start: 0, end: 3 },
        related: [{ path: `${path}2`, span: { start: 0, end: 0 } }],
      }),
    ]
    const run = runOf(findings, { texts: new Map([[path, evil]]) })
    expect(pretty.report(run, zh)).not.toMatch(/(?!\n)[\p{Cc}\u202E]/u)
  })

  it('shows no line of a file whose text is unknown', () => {
    const run = runOf([headingFinding({ path: 'x.md' })])
    expect(pretty.report(run, zh)).not.toContain('│')
  })
})
