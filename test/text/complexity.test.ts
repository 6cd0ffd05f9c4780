import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/article/index.ts'
import { isSuspicious, nestingOf } from '../../src/text/complexity.ts'

function depthOf(node: Nodes): number {
  const own = node.type === 'blockquote' || node.type === 'listItem' ? 1 : 0
  const below = 'children' in node ? (node.children as Nodes[]).map(depthOf) : []
  return own + Math.max(0, ...below)
}

describe('nestingOf', () => {
  it.each([
    ['', 0],
    ['文字\n- a\n', 1],
    ['> > > a', 3],
    ['>>>a', 3],
    ['- - - a', 3],
    ['1. - 2) a', 3],
    ['- a\n  - b\n    - c\n- d', 3],
    ['- a\nlazy\n  - b', 2],
    ['> - a\n>   - b', 3],
    ['* * * * * * *\n- - -', 0],
    ['```\n> > > > >\n```\n> a', 1],
    ['~~~\n```\n> > >\n~~~\n> > a', 2],
    ['``` a`b\n> > > a', 3],
    ['-1\n3.5 元\n**粗**', 0],
    ['> '.repeat(10_000), 10_000],
  ])('%j', (text, depth) => expect(nestingOf(text)).toBe(depth))

  it('is never less than the depth of the tree', () => {
    const piece = fc.constantFrom(
      '> ',
      '- ',
      '1. ',
      '* ',
      '  ',
      '    ',
      '\t',
      'a',
      '中',
      '\n',
      '\n',
      '\n\n',
      '>',
      '+ ',
    )
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''))
    fc.assert(
      fc.property(text, (each) => nestingOf(each) >= depthOf(parseMarkdown(each))),
      { numRuns: 500 },
    )
  })
})

describe('isSuspicious', () => {
  it.each([
    '**_* '.repeat(10_000),
    '['.repeat(3_000),
    'a <!--'.repeat(2_500),
    'a\n===\n'.repeat(5_000),
    `<div>\n\`\`\`\n\n${'> '.repeat(5_000)}`,
    '|a'.repeat(31_000),
    `${'- '.repeat(60)}a\n`.repeat(500),
    'a'.repeat(700_000),
    '7 '.repeat(11_000),
    // Below words a number other than 1 begins no list, and an empty bullet none at all.
    `文\n${'2. [[[[\n'.repeat(600)}`,
    `- 文\n${'      - [[[[\n'.repeat(600)}`,
    `文\n${'*\n[[[[\n'.repeat(600)}`,
  ])('sees what would take long: %#', (text) => expect(isSuspicious(text)).toBe(true))

  it.each([
    '',
    '一段**粗体**和 [链接](https://a.com)。\n\n'.repeat(500),
    '| a | b |\n| - | - |\n'.concat('| 甲 | 乙 |\n'.repeat(300)),
    '- 一\n  - 二\n    - 三\n'.repeat(300),
    '中文'.repeat(200_000),
    '- [链接](https://a.com/b)：说明文字\n'.repeat(2_000),
    '2. [链接](https://a.com/b)：说明文字\n'.repeat(2_000),
    `文字：\n${'1. [链接](https://a.com/b)：说明文字\n'.repeat(2_000)}`,
    '一行字。\n\n'.repeat(5_000),
    '1234567 个\n'.repeat(3_000),
  ])('leaves real text alone: %#', (text) => expect(isSuspicious(text)).toBe(false))
})
