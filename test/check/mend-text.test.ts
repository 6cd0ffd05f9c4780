import { describe, expect, it } from 'vitest'
import { mendText } from '../../src/check/index.ts'
import { describe as wordsOf } from '../../src/messages/index.ts'
import type { Fix, Substance } from '../../src/model/finding.ts'
import { makeFinding } from './make-finding.ts'

const text =
  '正文。\n\n## 题\n\n访问它;然而[文档](http://a.com)有 `a,b` 和 70 亿参数,见[题](#题)。\n'

/** A finding whose fix replaces the first occurrence of some words. */
function replacing(
  words: string,
  by: string,
  changes?: readonly Substance[],
  kind: Fix['kind'] = 'safe',
) {
  const start = text.indexOf(words)
  const edits = [{ span: { start, end: start + words.length }, text: by }]
  return makeFinding({
    span: { start, end: start + words.length },
    fix: { kind, edits, ...(changes && { changes }) },
  })
}

const mend = (...findings: ReturnType<typeof replacing>[]) =>
  mendText({ path: 'a.md', text, sha256: '0'.repeat(64) }, findings, ['safe'])

describe('mendText', () => {
  it('makes what changes only marks and spaces', () => {
    const fixes = [replacing(';', '；'), replacing('数,', '数，'), replacing('70 亿', '70亿')]
    const { text: after, applied, refused } = mend(...fixes)
    expect(after).toBe(text.replace(';', '；').replace('数,', '数，').replace('70 亿', '70亿'))
    expect(applied).toHaveLength(3)
    expect(refused).toEqual([])
  })

  it.each<readonly [string, string, string, Substance]>([
    ['a word', '访问', '打开', 'words'],
    ['a number', '70 亿', '7.0 亿', 'facts'],
    ['a target', 'http://a.com', 'http://b.com', 'links'],
    ['the depth of a heading', '## 题', '### 题', 'structure'],
    ['code', '`a,b`', '`a，b`', 'code'],
    ['a place that is linked to', '## 题\n', '## 题-\n', 'links'],
  ])('refuses to change %s, unless the fix says so', (_, words, by, part) => {
    const { text: after, refused, applied } = mend(replacing(words, by), replacing(';', '；'))
    expect(after).toBe(text.replace(';', '；'))
    expect(applied).toHaveLength(1)
    expect(refused.map(({ message }) => message)).toEqual(['internal/fix-dropped'])
    const all: readonly Substance[] = ['words', 'facts', 'links', 'structure', 'code']
    expect(mend(replacing(words, by, all)).text).toBe(text.replace(words, by))
    expect(
      mend(
        replacing(
          words,
          by,
          all.filter((each) => each !== part),
        ),
      ).text,
    ).toBe(text)
  })

  it('refuses to change the header', () => {
    const headed = '---\ntitle: 甲\n---\n\n正文\n'
    const span = { start: 11, end: 12 }
    const finding = makeFinding({ span, fix: { kind: 'safe', edits: [{ span, text: '乙' }] } })
    const source = { path: 'a.md', text: headed, sha256: '0'.repeat(64) }
    expect(mendText(source, [finding], ['safe']).text).toBe(headed)
  })

  it('finds the ones to blame among many', () => {
    const good = [replacing(';', '；'), replacing('数,', '数，'), replacing('和 ', '和')]
    const bad = [replacing('访问', '打开'), replacing('`a,b`', '`b`')]
    const { applied, refused } = mend(...good, ...bad)
    expect(applied).toHaveLength(3)
    expect(refused.map(({ span }) => span)).toEqual(bad.map(({ span }) => span))
  })

  it('says in both languages which rule it was', () => {
    const [finding] = mend(replacing('访问', '打开')).refused
    for (const language of ['zh', 'en'] as const) {
      expect(wordsOf(finding!, language).what).toContain('test/rule')
    }
  })

  it('makes only what was asked for', () => {
    const { text: after, dropped } = mend(replacing(';', '；', undefined, 'suggestion'))
    expect([after, dropped]).toEqual([text, []])
  })
})
