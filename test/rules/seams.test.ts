import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSentences } from '../../src/article/facts/sentences.ts'
import { understand } from '../../src/article/index.ts'
import type { GlossaryEntry } from '../../src/model/glossary.ts'
import { frequentRivals } from '../../src/rules/text/seams/frequent-words.ts'
import { quoteMarks, spacingMarks } from '../../src/rules/text/seams/style-marks.ts'
import { tallyStyles } from '../../src/rules/text/seams/tally-styles.ts'

const sentencesOf = (text: string) =>
  readSentences(understand({ path: 'a.md', text, sha256: '' }, {}))

describe('tallyStyles', () => {
  it.each([
    ['用 Git 管理，用Git管理。', [2, 2], [0, 0, 0]],
    ['用  Git，**中**A `代码`B 9 个', [2, 2], [0, 0, 0]],
    ['“一”「二」"三"', [0, 0], [1, 1, 2]],
    ['', [0, 0], [0, 0, 0]],
  ])('counts in %j', (text, spacing, quotes) => {
    expect(tallyStyles(sentencesOf(text))).toEqual({ spacing, quotes })
  })

  it('counts no style less often than it has marks', () => {
    const part = fc.constantFrom(
      ...'中文Aa9， 。“”「」"`*'.split(''),
      '  ',
      '\n\n',
      '`代码 A`',
      '㐀鿿',
    )
    fc.assert(
      fc.property(fc.array(part, { maxLength: 40 }), (parts) => {
        const sentences = sentencesOf(parts.join(''))
        const { spacing, quotes } = tallyStyles(sentences)
        const marks = [...spacingMarks(sentences), ...quoteMarks(sentences)]
        const countOf = (style: string) => marks.filter((mark) => mark.style === style).length
        const most = [...spacing, ...quotes]
        const least = ['spaced', 'unspaced', '“', '「', '"'].map(countOf)
        expect(least.filter((count, i) => count > most[i]!)).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

describe('frequentRivals', () => {
  const entry = (...translations: readonly string[]): GlossaryEntry => ({
    term: 'term',
    aliases: [],
    translations,
    keep: false,
    forbidden: [],
    context: [],
  })

  it('knows the translations that stand there often enough, where there are two of a term', () => {
    const glossary = { entries: [entry('容器', '货柜', '集装箱'), entry('镜像', '映像')] }
    const text = '容器与货柜，容器与货柜，集装箱，镜像，镜像，镜像'
    expect(frequentRivals(text, glossary, 2)).toEqual([['容器', '货柜']])
    expect(frequentRivals(text, glossary, 3)).toEqual([])
  })

  it('passes over a translation that is part of another', () => {
    const glossary = { entries: [entry('数据', '数据集', '资料')] }
    expect(frequentRivals('数据集，资料', glossary, 1)).toEqual([['数据集', '资料']])
  })

  it('counts as looking for each by itself counts', () => {
    const words = fc.stringMatching(/^[数据集aA]{1,3}$/)
    const all = fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { maxLength: 4 })
    fc.assert(
      fc.property(
        all,
        fc.stringMatching(/^[数据集aA]{0,30}$/),
        fc.nat(4),
        (terms, text, fewest) => {
          const glossary = { entries: terms.map((each) => entry(...each)) }
          expect(frequentRivals(text, glossary, fewest + 1)).toEqual(
            plainly(terms, text, fewest + 1),
          )
        },
      ),
    )
  })

  function plainly(terms: readonly (readonly string[])[], text: string, fewest: number) {
    const countOf = (words: string) =>
      Array.from(text, (_, at) => text.startsWith(words, at)).filter(Boolean).length
    return terms
      .map((all) =>
        all.filter((each) => !all.some((other) => other !== each && other.includes(each))),
      )
      .filter(({ length }) => length > 1)
      .map((all) => all.filter((each) => countOf(each) >= fewest))
      .filter(({ length }) => length > 1)
  }
})
