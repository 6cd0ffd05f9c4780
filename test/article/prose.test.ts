import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { editRun } from '../../src/article/prose/edit-run.ts'
import { proseOf } from '../../src/article/prose/prose-of.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { CODE, OBJECT } from '../../src/typography/index.ts'
import { markdownText } from './markdown-text.ts'

const articleOf = (text: string) => understand({ path: 'a.md', text, sha256: '0'.repeat(64) })
const runsOf = (text: string) => proseOf(articleOf(text))
const textsOf = (text: string) => runsOf(text).map((run) => run.text)

describe('proseOf', () => {
  it.each<readonly [string, string, readonly string[]]>([
    ['a paragraph', '正文 **粗[链](http://a.com)体** 尾', ['正文 粗链体 尾']],
    ['inline code', '用 `npm` 和 `中文`', [`用 ${CODE} 和 ${OBJECT}`]],
    [
      'what is shown but no text',
      '图![中](a.png)注[^1]<br>\n\n[^1]: 注文',
      [`图${OBJECT}注${OBJECT}${OBJECT}`, '注文'],
    ],
    [
      'addresses',
      '见<https://a.com>、https://b.com/中 和ftp://c/d',
      [`见${OBJECT}、${OBJECT}中 和ftp${OBJECT.repeat(6)}`],
    ],
    ['headings, items, quotes', '前\n\n## 标题\n\n- 项\n\n> 引', ['前', '标题', '项', '引']],
    [
      'cells with a sentence',
      '| 列1 | 列,2 |\n|-|-|\n| 这一格是一整句话 | 短，句 |',
      ['这一格是一整句话', '短，句'],
    ],
    [
      'formulas',
      '设 $x_1,y_1$ 与 $$a,b$$，价 $5 和 $6，$中$',
      [`设 ${OBJECT.repeat(9)} 与 ${OBJECT.repeat(7)}，价 $5 和 $6，$中$`],
    ],
    [
      'what hides in raw HTML',
      '按 <kbd>回车,键</kbd> 即可',
      [`按 ${OBJECT}${OBJECT}${OBJECT} 即可`],
    ],
    [
      'templates',
      '见 {{< 中,文 >}} 与 {% 中 %}',
      [`见 ${OBJECT.repeat(11)} 与 ${OBJECT.repeat(7)}`],
    ],
    ['escapes and references', '\\*星\\* &amp;与', ['*星* &与']],
    ['English', 'Only English.\n\nThe word 中文 is a word of Chinese here.', []],
    [
      'few words of Chinese among English ones',
      'a 中 b c d e f\n\na中b中c中d e f',
      ['a中b中c中d e f'],
    ],
    ['code and HTML', '```\n中文\n```\n\n<div>中文</div>', []],
    [
      'the header and the credits',
      '---\ntitle: 中文\n---\n\n> 译自 [A: b](http://a.com)，作者 甲。\n\n正文',
      ['正文'],
    ],
    ['headings that are linked', '见[那里](#那里)\n\n## 那里\n\n## 别处', ['见那里', '别处']],
  ])('%s', (_, text, runs) => {
    expect(textsOf(text)).toEqual(runs)
  })

  it('reads an article once', () => {
    const article = articleOf('正文')
    expect(proseOf(article)).toBe(proseOf(article))
  })

  it('law: what is literal is written as it is read', () => {
    fc.assert(
      fc.property(markdownText, (text) => {
        for (const { text: read, pieces } of runsOf(`中文${text}`)) {
          let at = 0
          for (const piece of pieces) {
            expect(piece.at).toBe(at)
            at += piece.length
            const shown = read.slice(piece.at, at)
            if (!piece.literal || shown.includes(OBJECT)) continue
            expect(`中文${text}`.slice(piece.start, piece.end)).toBe(shown)
          }
          expect(at).toBe(read.length)
        }
      }),
    )
  })
})

describe('editRun', () => {
  const edited = (text: string, start: number, end: number, by: string) => {
    const [run] = runsOf(text)
    const edits = editRun(run!, [{ start, end, text: by }])
    return edits && applyEdits(text, edits)
  }

  it.each<readonly [string, string, readonly [number, number, string], string | undefined]>([
    ['inserts within a word', '中文A字', [2, 2, ' '], '中文 A字'],
    ['inserts outside a link', '中[A字](u)文', [1, 1, ' '], '中 [A字](u)文'],
    ['inserts outside all that ends', '中**[A](u)**文', [2, 2, ' '], '中**[A](u)** 文'],
    ['inserts between two links', '中[甲](u)[A](v)', [2, 2, ' '], '中[甲](u) [A](v)'],
    ['inserts beside code', '用`a`装', [2, 2, ' '], '用`a` 装'],
    ['inserts behind an escape', '中\\*A', [2, 2, ' '], '中\\* A'],
    ['replaces in a quote', '> 甲\n> 乙,丙', [3, 4, '，'], '> 甲\n> 乙，丙'],
    ['leaves an escape alone', '中\\,文', [1, 2, '，'], undefined],
    ['leaves a reference alone', '中&#44;文', [1, 2, '，'], undefined],
    ['leaves the label of a link alone', '见[甲,乙]\n\n[甲,乙]: u', [2, 3, '，'], undefined],
    [
      'takes the label of a full reference',
      '见[甲,乙][r]\n\n[r]: u',
      [2, 3, '，'],
      '见[甲，乙][r]\n\n[r]: u',
    ],
    ['does not reach across markup', '中**,** 文', [1, 3, '，'], '中**，** 文'],
    ['keeps a space that emphasis needs', '**中** 文', [1, 2, ''], undefined],
    ['takes one before a full-width mark', '**中** ，文', [1, 2, ''], '**中**，文'],
    ['takes one between links', '[中](u) 文', [1, 2, ''], '[中](u)文'],
  ])('%s', (_, text, [start, end, by], right) => {
    expect(edited(text, start, end, by)).toBe(right)
  })
})
