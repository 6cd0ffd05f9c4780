import { describe, expect, it } from 'vitest'
import { describe as describeFinding } from '../../src/messages/index.ts'
import { reportSchema } from '../../src/model/publication.ts'
import { json } from '../../src/report/json.ts'
import { cleanRun, context, sampleFindings, sampleRun } from './sample-run.ts'

const titleMissing = sampleFindings[1]!

const report = (run = sampleRun) => JSON.parse(json.report(run, context))

describe('json', () => {
  it('is what the schema describes, no more and no less', () => {
    expect(reportSchema.parse(report())).toEqual(report())
    expect(report(cleanRun)).toEqual({
      version: 1,
      summary: { files: 1, errors: 0, warnings: 0, infos: 0 },
      findings: [],
    })
  })

  it('counts files and severities', () => {
    expect(report().summary).toEqual({ files: 3, errors: 1, warnings: 1, infos: 1 })
  })

  it('gives each place by line, column and offset', () => {
    expect(report().findings[0]).toMatchObject({
      path: 'articles/a.md',
      start: { line: 2, column: 3, offset: 6 },
      end: { line: 2, column: 6, offset: 9 },
      related: [{ path: 'articles/好 b#1.md', start: { line: 2, column: 1, offset: 4 } }],
    })
  })

  it('says the words of the run’s language', () => {
    const zh = JSON.parse(json.report(sampleRun, { ...context, language: 'zh' }))
    expect(report().findings[1].message).toContain(describeFinding(titleMissing, 'en').what)
    expect(zh.findings[1].message).toContain(describeFinding(titleMissing, 'zh').what)
  })

  it('ends with a line end', () => {
    expect(json.report(cleanRun, context)).toMatch(/\}\n$/)
  })
})
