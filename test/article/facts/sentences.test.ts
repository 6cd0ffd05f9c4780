import { describe, expect, it } from 'vitest'
import { placeOf, readSentences } from '../../../src/article/facts/sentences.ts'
import { understand } from '../../../src/article/index.ts'

const read = (text: string) => readSentences(understand({ path: 'a.md', text, sha256: '' }))
const texts = (text: string) => read(text).map((sentence) => sentence.text)

describe('readSentences', () => {
  it.each([
    ['一句。两句！三句？', ['一句。', '两句！', '三句？']],
    ['他说“走吧。”然后走了（真的。）完', ['他说“走吧。”', '然后走了（真的。）', '完']],
    ['用 Node.js 3.5 写成. 完.', ['用 Node.js 3.5 写成.', '完.']],
    [
      '# 题\n\n## 标题\n\n段。\n\n- 项一\n- 项二\n\n> 引。\n\n```\n码。\n```',
      ['标题', '段。', '项一', '项二', '引。'],
    ],
    ['| 甲 | 乙 |\n| --- | --- |\n| 1 亿 | 2 亿 |', ['甲', '乙', '1 亿', '2 亿']],
    ['**粗**和[链接](https://a.b/c "t")和![图](x.png)和`码`。', ['粗和链接和和码。']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(texts(text)).toEqual(expected)
  })

  it.each([
    '\uFEFF---\ntitle: 甲\n---\n\n😀 **1750** 亿\\*参数&amp;GPT&nbsp;3，[两\\]行](<a b>)\r\n第二行。末句',
    '> 引用&lt;一\n> &copy;两 \\# 三\n> - 项目\n>   续行',
  ])('knows the place of every character of %j', (text) => {
    for (const sentence of read(text)) {
      for (const [i, character] of [...sentence.text].entries()) {
        const start = [...sentence.text].slice(0, i).join('').length
        const place = placeOf(sentence, { start, end: start + character.length })
        const written = text.slice(place.start, place.end)
        const isReferenced = /[&<©\u00a0*\]#\n]/.test(character)
        if (!isReferenced) expect(written).toBe(character)
        expect(place.start).toBeGreaterThanOrEqual(sentence.span.start)
        expect(place.end).toBeLessThanOrEqual(sentence.span.end)
      }
    }
  })

  it('gives each sentence its own links and code', () => {
    const [first, second] = read(
      '见[甲](https://a.b/c/mpt-7b/?x#y)。又`码`见[乙][1]。\n\n[1]: https://a.b/',
    )
    expect(first!.links).toEqual([{ start: 1, end: 2, slug: 'mpt-7b' }])
    expect(first!.code).toEqual([])
    expect(second!.links).toEqual([{ start: 3, end: 4, slug: '' }])
    expect(second!.code).toEqual([{ start: 1, end: 2 }])
  })

  it('cuts what is no sentence any more', () => {
    const sentences = read('字'.repeat(2500))
    expect(sentences.map(({ text }) => text.length)).toEqual([1000, 1000, 500])
    expect(sentences[1]!.span).toEqual({ start: 1000, end: 2000 })
  })
})
