import { describe, expect, it } from 'vitest'
import { toFindingData } from '../../src/messages/finding-data.ts'
import type { Finding } from '../../src/model/finding.ts'
import { findingSchema } from '../../src/model/publication.ts'
import { createLocator } from '../../src/text/position.ts'

const texts: Readonly<Record<string, string>> = { 'a.md': '一\n二三\n', 'b.md': 'x\ny\nz' }
const locate = (path: string) => createLocator(texts[path] ?? '')

const finding: Finding = {
  ruleId: 'metadata/title-missing',
  severity: 'error',
  path: 'a.md',
  span: { start: 2, end: 4 },
  message: 'metadata/title-missing',
  data: {},
  confidence: 'high',
  related: [{ path: 'b.md', span: { start: 4, end: 5 } }],
  fix: { kind: 'suggestion', edits: [{ span: { start: 2, end: 2 }, text: '# ' }] },
}

describe('toFindingData', () => {
  it('says where in lines and columns, each place in its own file', () => {
    const { message: _, ...rest } = toFindingData(finding, locate, 'en')
    expect(rest).toEqual({
      ruleId: 'metadata/title-missing',
      severity: 'error',
      path: 'a.md',
      start: { line: 2, column: 1, offset: 2 },
      end: { line: 2, column: 3, offset: 4 },
      messageId: 'metadata/title-missing',
      data: {},
      confidence: 'high',
      fix: { kind: 'suggestion', edits: [{ start: 2, end: 2, text: '# ' }] },
      related: [
        {
          path: 'b.md',
          start: { line: 3, column: 1, offset: 4 },
          end: { line: 3, column: 2, offset: 5 },
        },
      ],
    })
  })

  it('says what, why and what to do, as one text of the language', () => {
    const sentences = /^[^.]+\. [^.]+.+\. [^.]+.+\.$/
    expect(toFindingData(finding, locate, 'en').message).toMatch(sentences)
    const chinese = toFindingData(finding, locate, 'zh').message
    expect(chinese.match(/。/g)).toHaveLength(3)
    expect(chinese).not.toMatch(/。\s/)
  })

  it('leaves out the fix that a finding does not have', () => {
    const { fix: _, ...unfixable } = finding
    expect(toFindingData(unfixable, locate, 'zh')).not.toHaveProperty('fix')
  })

  it('has its keys in the order of the schema', () => {
    const data = toFindingData(finding, locate, 'zh')
    expect(JSON.stringify(data)).toBe(JSON.stringify(findingSchema.parse(data)))
  })
})
