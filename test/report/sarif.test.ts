import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import Draft4 from 'ajv-draft-04'
import addFormats from 'ajv-formats'
import { beforeAll, describe, expect, it } from 'vitest'
import { sarif } from '../../src/report/sarif.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { cleanRun, context, runOf, sampleRun } from './sample-run.ts'

// The standard's schema, in the last edition before its errata, as a package of its editors ships it.
const schemaFile = '@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'

const report = (run = sampleRun, over = {}) =>
  JSON.parse(sarif.report(run, { ...context, ...over })).runs[0]

describe('sarif', () => {
  let problems: (log: unknown) => unknown

  beforeAll(() => {
    const schema = JSON.parse(
      readFileSync(createRequire(import.meta.url).resolve(schemaFile), 'utf8'),
    )
    const ajv = new Draft4.default({ strict: false, unicodeRegExp: false })
    addFormats.default(ajv as never)
    const validate = ajv.compile(schema)
    problems = (log) => (validate(log) ? [] : validate.errors)
  })

  it('is valid by the standard’s schema', () => {
    const fingerprint = () => 'x'
    for (const run of [sampleRun, cleanRun]) {
      expect(problems(JSON.parse(sarif.report(run, context)))).toEqual([])
      expect(problems(JSON.parse(sarif.report(run, { ...context, fingerprint })))).toEqual([])
    }
    expect(problems({ version: '2.1.0', runs: [{}] })).not.toEqual([])
  })

  it('lists every rule with its words and its level', () => {
    const { rules, version } = report().tool.driver
    expect(version).toBe('1.2.3')
    expect(rules).toHaveLength(3)
    expect(rules[0]).toMatchObject({
      id: 'metadata/title-missing',
      shortDescription: { text: 'There is no title' },
      defaultConfiguration: { level: 'error' },
      properties: { tags: ['metadata'] },
    })
    expect(rules[2].defaultConfiguration.level).toBe('note')
  })

  it('points each result at its rule, even at one that the table lacks', () => {
    const { tool, results } = report(sampleRun, { rules: [] })
    for (const { ruleId, ruleIndex } of [...results, ...report().results]) {
      expect([
        tool.driver.rules[ruleIndex]?.id,
        report().tool.driver.rules[ruleIndex]?.id,
      ]).toContain(ruleId)
    }
    expect(tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual([
      'structure/heading-one-in-body',
      'metadata/title-missing',
    ])
  })

  it('encodes paths as relative addresses', () => {
    const { artifacts, results } = report()
    expect(artifacts[1].location.uri).toBe('articles/%E5%A5%BD%20b%231.md')
    const { uri } = results[2].locations[0].physicalLocation.artifactLocation
    expect(new URL(uri, 'file:///root/').pathname).toBe('/root/articles/%E5%A5%BD%20b%231.md')
    const odd = report(runOf([], { paths: ['c:x/%41?.md'] })).artifacts[0].location.uri
    expect(new URL(odd, 'file:///root/').pathname).toBe('/root/c%3Ax/%2541%3F.md')
  })

  it('gives regions in UTF-16 units', () => {
    const { columnKind, results } = report()
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results[0].locations[0].physicalLocation.region).toEqual({
      startLine: 2,
      startColumn: 3,
      endLine: 2,
      endColumn: 6,
      charOffset: 6,
      charLength: 3,
    })
    expect(results[0].level).toBe('warning')
    expect(results[2].level).toBe('note')
    expect(results[0].relatedLocations[0].physicalLocation.region.startLine).toBe(2)
    expect(results[2].properties.confidence).toBe('low')
  })

  it('carries fixes that can be applied', () => {
    const [change] = report().results[0].fixes[0].artifactChanges
    const text = sampleRun.texts.get('articles/a.md')!
    const edits = change.replacements.map(
      ({ deletedRegion: { charOffset, charLength }, insertedContent }: never) => ({
        span: { start: charOffset, end: charOffset + charLength },
        text: (insertedContent as { text: string }).text,
      }),
    )
    expect(applyEdits(text, edits)).toBe('第一行\n## 大模型 LLM 一览\n\n末行\n')
    expect(report().results[1].fixes).toBeUndefined()
  })

  it('tells equal fingerprints of one file apart', () => {
    const { results } = report(sampleRun, { fingerprint: () => 'same' })
    const prints = results.map(
      (result: { partialFingerprints: Record<string, string> }) =>
        result.partialFingerprints['yikan/v1'],
    )
    expect(prints).toEqual(['same:1', 'same:2', 'same:1'])
    expect(report().results[0].partialFingerprints).toBeUndefined()
  })
})
