import { describe, expect, it } from 'vitest'
import {
  applyBaseline,
  fingerprint,
  formatBaseline,
  makeBaseline,
  parseBaseline,
} from '../../src/check/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import { makeFinding } from './make-finding.ts'

const text = '# 标题\n\n这里有一个**错误。**请看。\n\n另一段里又有**错误。**请看。\n'

/** A finding on every place where the words stand. */
function findAll(words: string, inText: string, path = 'a.md'): Finding[] {
  return Array.from(inText.matchAll(new RegExp(words.replaceAll('*', '\\*'), 'g')), ({ index }) =>
    makeFinding({ path, span: { start: index, end: index + words.length } }),
  )
}

const texts = (value: string) => new Map([['a.md', value]])

/** How many findings on the words are new against a baseline of the first text. */
function newIn(after: string, before = text, words = '**错误。**'): number {
  const baseline = makeBaseline(findAll(words, before), texts(before))
  return applyBaseline(findAll(words, after), texts(after), baseline).findings.length
}

describe('a baseline', () => {
  it('knows all that it was made of', () => {
    const baseline = makeBaseline(findAll('**错误。**', text), texts(text))
    expect(applyBaseline(findAll('**错误。**', text), texts(text), baseline)).toEqual({
      findings: [],
      silenced: 2,
    })
  })

  it.each([
    ['lines inserted above', `新的一行。\n\n${text}`],
    ['carriage returns', text.replaceAll('\n', '\r\n')],
    ['a byte order mark', `\uFEFF${text}`],
    ['other blanks and marks around', text.replace('有一个**', '有一个 **')],
    ['one of the places mended', text.replace('**错误。**', '错误。')],
    ['the paragraphs exchanged', text.split('\n\n').toReversed().join('\n\n')],
  ])('survives %s', (_, after) => {
    expect(newIn(after)).toBe(0)
  })

  it('does not know a finding among other words', () => {
    expect(newIn(`${text}\n全新的一段，也有**错误。**\n`)).toBe(1)
  })

  it('counts: a third finding among the same words is new', () => {
    expect(newIn('**错误。**\n**错误。**\n**错误。**\n', '**错误。**\n**错误。**\n')).toBe(1)
  })

  it('does not take a finding of another file, rule or message for a known one', () => {
    const [known] = findAll('**错误。**', text)
    const baseline = makeBaseline([known!], texts(text))
    const others = [
      { ...known!, path: 'b.md' },
      { ...known!, ruleId: 'test/other' },
      { ...known!, message: 'test/rule.variant' },
    ]
    expect(
      applyBaseline(
        others,
        new Map([
          ['a.md', text],
          ['b.md', text],
        ]),
        baseline,
      ).findings,
    ).toHaveLength(3)
  })

  it('is a file that people can read and that does not depend on the order of findings', () => {
    const findings = [
      ...findAll('**错误。**', text),
      ...findAll('标题', text),
      ...findAll('x', 'x', '0.md'),
    ]
    const all = new Map([...texts(text), ['0.md', 'x']])
    const written = formatBaseline(makeBaseline(findings, all))
    expect(formatBaseline(makeBaseline(findings.toReversed(), all))).toBe(written)
    expect(formatBaseline(parseBaseline(written, 'baseline.json'))).toBe(written)
    expect(JSON.parse(written)).toEqual({
      version: 1,
      findings: {
        '0.md': { 'test/rule | test/rule |  … x … ': 1 },
        'a.md': {
          'test/rule | test/rule |  … 标题 … ': 1,
          'test/rule | test/rule | 另一段里又有 … 错误 … 请看': 1,
          'test/rule | test/rule | 这里有一个 … 错误 … 请看': 1,
        },
      },
    })
  })

  it('gives a finding of no length no words, so that it survives any change of the text', () => {
    expect(fingerprint(makeFinding(), 'abc')).toBe(fingerprint(makeFinding(), 'xyz'))
  })

  it.each(['', '{', '[]', '{"version":2,"findings":{}}', '{"version":1,"findings":{"a":{"b":0}}}'])(
    'is refused when it reads %s',
    (json) => {
      expect(() => parseBaseline(json, 'b.json')).toThrow(
        expect.objectContaining({
          code: 'baseline/invalid',
          data: expect.objectContaining({ path: 'b.json' }),
        }),
      )
    },
  )
})
