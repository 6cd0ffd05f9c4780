import type { Root } from 'mdast'
import { markdownToMdast } from 'satteri'
import { describe, expect, it } from 'vitest'
import { parseLongLines } from '../../src/article/markdown/native/long-lines.ts'
import { satteri } from '../../src/article/markdown/native/satteri.ts'

/** The tree of a text, and how often it was parsed, when lines of more than some units count as long. */
function parse(text: string, longest: number): { tree: Root; times: number } {
  let times = 0
  const tree = parseLongLines(
    text,
    (source, position) => {
      times += 1
      return markdownToMdast(source, { features: { gfm: true }, position }) as Root
    },
    longest,
  )
  return { tree, times }
}

const usual = (text: string) => parse(text, Number.POSITIVE_INFINITY).tree

describe.skipIf(satteri === undefined)('positions in a long line', () => {
  it.each([
    ['links', '[链1](https://example.com/路径 "题")，[链2](/2)\n\n# 题'],
    ['pairs of halves', '😀**𠮷**`字`😀 ![图](u)'],
    ['entities', '&nbsp;文&mdash;**字**'],
    ['white space', '一　二 **三** \u00A0四'],
    [
      'lines after a long one',
      '**文字文字文字**\n\n- [x] *文*\n\n| 甲 | 乙 |\n| :- | -: |\n| `丙` | 丁 |',
    ],
  ])('are those of the same text in ASCII: %s', (_, text) => {
    const { tree, times } = parse(text, 3)
    expect(times).toBe(2)
    expect(tree).toEqual(usual(text))
  })

  it.each([
    ['a tag', '**文** <文> 字'],
    ['an address', '文a@b.cd 字'],
    [
      'an item of which the parser tells by positions whether it is spread',
      '* \n      文\n   \n* \n字',
    ],
  ])('are counted where the copy means something else: %s', (_, text) => {
    const { tree, times } = parse(text, 3)
    expect(times).toBe(3)
    expect(tree).toEqual(usual(text))
  })

  it('are counted where all lines are short, or hold nothing but ASCII', () => {
    expect(parse('文字\n\n**文**\n文字', 5).times).toBe(1)
    expect(parse('文字\n\n**文**\n文字', 4).times).toBe(2)
    expect(parse('a **long** line', 3).times).toBe(1)
  })
})
