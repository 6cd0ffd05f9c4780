import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyEdits } from '../../src/text/edits.ts'
import {
  CODE,
  type Flaw,
  fullWidthWords,
  halfWidthMarks,
  halfWidthParentheses,
  halfWidthRanges,
  hyphenDashes,
  mispairedQuotes,
  missingSpaces,
  OBJECT,
  repeatedMarks,
  spacesBesideMarks,
  spacesBetweenHan,
  straightQuotes,
  superfluousSpaces,
  wrongEllipses,
  wrongUnitSpaces,
} from '../../src/typography/index.ts'

type Find = (text: string) => readonly Flaw[]

function mended(text: string, flaws: readonly Flaw[]): string {
  return applyEdits(
    text,
    flaws
      .flatMap(({ replacements }) => replacements)
      .map(({ start, end, text: by }) => ({ span: { start, end }, text: by })),
  )
}

const certain = (flaws: readonly Flaw[]) => flaws.filter(({ isCertain }) => isCertain)

/** For each: what is certain, as it is written and as it is mended; where nothing is, once. */
const tables: readonly (readonly [
  string,
  Find,
  readonly (readonly [written: string, right?: string])[],
])[] = [
  [
    'missingSpaces',
    missingSpaces,
    [
      ['于9月首次发布了70亿参数', '于 9 月首次发布了 70 亿参数'],
      ['的A的B的', '的 A 的 B 的'],
      ['增长40%的C++与C#语言', '增长 40% 的 C++ 与 C# 语言'],
      ['价格为$5左右', '价格为 $5 左右'],
      ['使用.NET框架', '使用 .NET 框架'],
      [`用${CODE}装`, `用 ${CODE} 装`],
      ['在α与Ж处', '在 α 与 Ж 处'],
      ['买了A股，穿T恤，去B站看卡拉OK'],
      [`图${OBJECT}中`],
      ['中文，English。中文（API）'],
      ['C++、C#、.NET、Node.js'],
    ],
  ],
  [
    'superfluousSpaces',
    superfluousSpaces,
    [
      ['用 Node 写了 3 个', '用Node写了3个'],
      ['A B 中 文', 'A B中 文'],
    ],
  ],
  [
    'halfWidthMarks',
    halfWidthMarks,
    [
      ['你好,世界', '你好，世界'],
      ['访问它;然而', '访问它；然而'],
      ['真的吗?是的!!', '真的吗？是的！！'],
      ['见《甲》:乙', '见《甲》：乙'],
      ['结果: 3, 好', '结果：3，好'],
      ['用 Linux, 你', '用 Linux，你'],
      [`见 ${CODE}:如下`, `见 ${CODE}：如下`],
      ['有腾讯, 阿里', '有腾讯，阿里'],
      ['有 Google, Facebook, 腾讯'],
      ['这是很长很长的一个句子.', '这是很长很长的一个句子。'],
      ['这是很长很长的一个句子. 下一句', '这是很长很长的一个句子。下一句'],
      ['一. 引言'],
      ['12:30，1:1，v1.2.3，a,b，1,000'],
      ['开心:) 难过:( 眨眼;) 吐舌:P'],
      ['见 a::b、中::文、不等于!=、等于:=、查询?x=1、重要!important'],
      [`网址: ${OBJECT}`, `网址： ${OBJECT}`],
    ],
  ],
  [
    'halfWidthParentheses',
    halfWidthParentheses,
    [
      ['模型(LLM)已', '模型（LLM）已'],
      ['GENCI(大型设备)与', 'GENCI（大型设备）与'],
      ['最快 (Chrome) 的', '最快（Chrome）的'],
      ['外(内(里)内)外', '外（内（里）内）外'],
      ['（全角,半角)', '（全角,半角）'],
      ['如图(1)所示', '如图（1）所示'],
      ['foo(bar)、f(x) 与 foo()'],
      ['分 (1) 甲；(2) 乙'],
      ['1 (录音) + 1/3 (匹配) = 2'],
      ['开心:)，(: 难过:('],
      ['见(https://a.com)'],
      ['print("你好")'],
      ['没有(配对'],
    ],
  ],
  [
    'straightQuotes',
    (text) => straightQuotes(text, 'curly'),
    [
      ['他说:"你好"。', '他说:“你好”。'],
      ['“外"内"外”', '“外‘内’外”'],
      ['屏幕 15" 大'],
      ['src="中文"'],
      ['print("你好")'],
      ['"name": "张三"'],
      ['" 中文 "'],
      ['菜单 "Edit" 里'],
    ],
  ],
  ['mispairedQuotes', mispairedQuotes, [['这是“错的“引号'], ['“对”与“对”'], ['“外“内”外”']]],
  [
    'wrongEllipses',
    wrongEllipses,
    [
      ['等等......', '等等……'],
      ['在想...结果', '在想……结果'],
      ['没有…', '没有……'],
      ['删了。。。好', '删了……好'],
      ['等等……'],
      ['[...]、1, 2, ..., n、.../a、见...args'],
    ],
  ],
  [
    'hyphenDashes',
    hyphenDashes,
    [
      ['这样--那样', '这样——那样'],
      ['编辑 -- 如果', '编辑——如果'],
      ['JavaScript--一种语言', 'JavaScript——一种语言'],
      ['用--help 与 a--b'],
    ],
  ],
  [
    'repeatedMarks',
    repeatedMarks,
    [['你好。。世界，，', '你好。世界，'], ['真的！！好。。。'], ['了，。又']],
  ],
  [
    'fullWidthWords',
    fullWidthWords,
    [['ＧＰＴ－３ 有 １．５ 亿，５０％', 'GPT-3 有 1.5 亿，50%'], ['中文，（：']],
  ],
  [
    'spacesBesideMarks',
    spacesBesideMarks,
    [
      ['你好 ，世界。 然后', '你好，世界。然后'],
      [`见 ${CODE} ，（ API ）`, `见 ${CODE}，（API）`],
      [`见 ${OBJECT} 。见： ${OBJECT}`],
      ['张三  ，李四'],
    ],
  ],
  [
    'spacesBetweenHan',
    spacesBetweenHan,
    [
      ['中 文 之间', '中文之间'],
      ['他们 的', '他们的'],
      ['第一章 引言'],
      ['《最后曙光 重置版》'],
      ['张三 李四'],
    ],
  ],
  [
    'wrongUnitSpaces',
    (text) => wrongUnitSpaces(text, 'insert'),
    [
      ['占 50 % 的', '占 50% 的'],
      ['容量16GB，速度10.5Gbps', '容量16 GB，速度10.5 Gbps'],
      ['5 % 3，X16GB，8GBs'],
    ],
  ],
  ['wrongUnitSpaces', (text) => wrongUnitSpaces(text, 'strip'), [['16 GB', '16GB']]],
  ['wrongUnitSpaces', (text) => wrongUnitSpaces(text, 'leave'), [['16 GB 与 16GB']]],
  ['halfWidthRanges', halfWidthRanges, [['约 2~3 小时']]],
]

describe.each(tables)('%s', (_, find, rows) => {
  it.each(rows)('%s → %s', (written = '', right = written) => {
    expect(mended(written, certain(find(written)))).toBe(right)
  })
})

describe('what is not certain', () => {
  it.each<readonly [string, Find, string, string]>([
    ['a field of some program', halfWidthMarks, 'RAM: 最多', 'RAM：最多'],
    ['a list that began in English', halfWidthMarks, 'A, B, 丙', 'A, B，丙'],
    ['a string', (t) => straightQuotes(t, 'curly'), '选择 "Edit" 即可', '选择 “Edit” 即可'],
    ['quotes that do not pair', mispairedQuotes, '这“错“了', '这“错”了'],
    ['two names', spacesBetweenHan, '张三 李四', '张三李四'],
    ['two marks that clash', repeatedMarks, '了，。又', '了。又'],
    ['a range', halfWidthRanges, '2~3 天', '2～3 天'],
  ])('%s', (_name, find, written, right) => {
    expect(certain(find(written))).toEqual([])
    expect(mended(written, find(written))).toBe(right)
  })

  it('says nothing of quotation marks that may be right', () => {
    for (const text of ['“外“内”外”', '“对”与“对”', '“另起一段', '“一“二”三“四”']) {
      expect(mispairedQuotes(text)).toEqual([])
    }
  })

  it('takes corner quotation marks where they are wanted', () => {
    expect(mended('他说"你好"', straightQuotes('他说"你好"', 'corner'))).toBe('他说「你好」')
  })
})

describe('laws', () => {
  const finders = tables.map(([, find]) => find)
  const prose = fc
    .array(
      fc.constantFrom(
        ...'中文的第一A1a ,.;:!?()"\'。，、；：！？（）“”…—-~％%５Ａ\n',
        '  ',
        '...',
        '--',
        CODE,
        OBJECT,
      ),
      { maxLength: 30 },
    )
    .map((pieces) => pieces.join(''))

  it('places lie in the text, and letters and digits stay', () => {
    const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '')
    fc.assert(
      fc.property(prose, fc.constantFrom(...finders), (text, find) => {
        for (const { replacements } of find(text)) {
          expect(letters(mended(text, [{ replacements, isCertain: true }]))).toBe(letters(text))
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('what is mended is mended', () => {
    fc.assert(
      fc.property(prose, fc.constantFrom(...finders), (text, find) => {
        let [present, passes] = [text, 0]
        for (let flaws = certain(find(present)); flaws.length > 0; flaws = certain(find(present))) {
          present = mended(present, flaws.slice(0, 1))
          passes += 1
          expect(passes).toBeLessThan(100)
        }
      }),
      { numRuns: 1000 },
    )
  })

  it('hostile texts of a hundred thousand characters are read through', () => {
    for (const piece of ['a', '"', '(', '（', '. ', '：', '中 ', '…', '-', '[', '1', '。', '$']) {
      const text = `中${piece.repeat(100_000 / piece.length)}中`
      for (const find of finders) expect(Array.isArray(find(text))).toBe(true)
    }
  })
})
