import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { alignBlocks } from '../../src/article/pair/align-blocks.ts'
import { compareBlocks } from '../../src/article/pair/compare-blocks.ts'
import { makePair } from '../../src/article/pair/make-pair.ts'
import type { Article } from '../../src/model/article.ts'
import type { Bead, Difference } from '../../src/model/pair.ts'

const read = (text: string): Article => understand({ path: 'a.md', text, sha256: '0'.repeat(64) })
const align = (en: string, zh: string) => alignBlocks(read(en), read(zh))

/** `2-1`: two blocks of the original, one of the translation. */
const shapes = (beads: readonly Bead[]) =>
  beads.map(({ original: o, translation: t }) => `${o.end - o.start}-${t.end - t.start}`).join(' ')

const differences = (en: string, zh: string) => makePair(read(en), read(zh)).differences
const brief = ({ kind, confidence, original, translation }: Difference) =>
  `${kind} ${confidence} ${original?.value.text ?? '–'} → ${translation?.value.text ?? '–'}`
const told = (en: string, zh: string) => differences(en, zh).map(brief)

const long =
  'This paragraph speaks of Lisp and of Fortran at some length, so that it is no heading.'
const lang = '这一段用不短的篇幅谈论 Lisp 和 Fortran，所以它不是一个标题，长度也差不多。'

describe('alignBlocks', () => {
  it('matches block for block where nothing was moved', () => {
    const en = `## One\n\n${long}\n\n\`\`\`js\nlet x = 1\n\`\`\`\n\n- Rust\n- Go\n`
    const zh = `## 一\n\n${lang}\n\n\`\`\`js\nlet x = 1\n\`\`\`\n\n- Rust\n- Go\n`
    expect(shapes(align(en, zh))).toBe('1-1 1-1 1-1 1-1')
  })

  it('lets one paragraph become two', () => {
    const en = `## Head\n\n${long} Then it turns to Haskell, which Simon made, and to Erlang, which Joe made.\n\n## Tail\n`
    const zh = `## 头\n\n${lang}\n\n然后它转到 Simon 的 Haskell，以及 Joe 的 Erlang，这一段也不短，说了几句。\n\n## 尾\n`
    expect(shapes(align(en, zh))).toBe('1-1 1-2 1-1')
  })

  it('takes the first paragraph for the first where a later one was split', () => {
    const en = `${long} One.\n\n${long} See [here](https://example.com/a). ${long} ${long}\n\nThe Erlang end.\n`
    const zh = `${lang}一。\n\n${lang}\n\n见[这里](https://example.com/a)。\n\n![](https://example.com/p.png)\n\n${lang}${lang}\n\nErlang 的结尾。\n`
    const [first] = align(en, zh)
    expect(first).toEqual({ original: { start: 0, end: 1 }, translation: { start: 0, end: 1 } })
  })

  it('leaves page chrome and the notes of a translator alone', () => {
    const en = `Share this page\n\n## Head\n\n${long}\n\nThe Erlang end of it all, told by Joe.\n`
    const zh = `## 头\n\n${lang}\n\n（译注：Lisp 是一种语言。）\n\n这一切的 Erlang 结尾，由 Joe 讲述。\n`
    expect(shapes(align(en, zh))).toBe('1-0 1-1 1-1 0-1 1-1')
  })

  it.each([
    ['a picture', '![](https://example.com/p.png)'],
    ['a break', '---'],
    ['a definition', '[a]: https://example.com/a'],
  ])('never takes %s for prose', (_, block) => {
    const beads = align(`${long}\n\n${long}\n`, `${lang}\n\n${block}\n\n${lang}\n`)
    const own = beads.find(({ translation: t }) => t.start <= 1 && t.end > 1)
    expect(own?.original.start).toBe(own?.original.end)
  })

  it('lets a list become as many paragraphs as it has items', () => {
    const items = ['Rust', 'Haskell', 'Erlang', 'Fortran', 'Prolog', 'Simula', 'Occam']
    const en = items.map((name) => `- The language ${name} and what became of it in time`)
    const zh = items.map((name, i) => `（${i + 1}）${name} 这门语言，以及它后来的命运`)
    expect(shapes(align(en.join('\n'), zh.join('\n\n')))).toBe('1-7')
  })

  it('finds its way where much stands on one side at the beginning and on the other at the end', () => {
    const names =
      'Ada Perl Ruby Rust Lua Zig Nim Go Tcl Awk Sed Lisp Kotlin Swift Scala Haxe'.split(' ')
    const chrome = names.map((name) => `Read the story of ${name} tonight`).join('\n\n')
    const own = names.map((_, i) => `本站的第 ${i} 句话在此`).join('\n\n')
    const text = names.map((name) => `\`${name}_made_it\` is what this paragraph speaks about.`)
    const said = names.map((name) => `这一段说的是 \`${name}_made_it\` 的事情，没有别的。`)
    const beads = align(`${chrome}\n\n${text.join('\n\n')}\n`, `${said.join('\n\n')}\n\n${own}\n`)
    const met = beads.filter(
      ({ original: o, translation: t }) => o.start === t.start + names.length,
    )
    const both = met.filter(({ original: o, translation: t }) => o.end > o.start && t.end > t.start)
    expect(both).toHaveLength(names.length)
  })

  it('never takes many notes for one quote', () => {
    const notes = 'abcdefgh'.split('').map((label) => `[^${label}]: 注释，第 ${label} 条。`)
    const beads = align(`${long}\n\n> A quote of Ada.\n`, `${lang}\n\n${notes.join('\n\n')}\n`)
    expect(shapes(beads).split(' ').toSorted()).toEqual([...notes.map(() => '0-1'), '1-0', '1-1'])
  })

  it('knows a heading that lacks its space', () => {
    const beads = align(`${long}\n\n## Users\n\n${long}\n`, `${lang}\n\n##用户\n\n${lang}\n`)
    expect(shapes(beads)).toBe('1-1 1-1 1-1')
  })

  it('tells by the words where no name or number does', () => {
    const users = 'Our users wait for the answer of the server, and they wait in vain.'
    const code = 'Every engineer writes code, and tests for the code as well.'
    const beads = align(`${users}\n\n${code}\n`, '每个工程师都写代码，也为代码写测试。\n')
    expect(beads.find(({ translation: t }) => t.end > t.start)?.original).toEqual({
      start: 1,
      end: 2,
    })
  })

  const blocks = fc.constantFrom(long, lang, '## Head', '---', '```\ncode\n```', '- a\n- b', '> q')
  const text = fc.array(blocks, { maxLength: 12 }).map((all) => all.join('\n\n'))

  it('puts every block into exactly one bead, in order', () => {
    fc.assert(
      fc.property(text, text, (en, zh) => {
        const [original, translation] = [read(en), read(zh)]
        let end = { original: 0, translation: 0 }
        for (const bead of alignBlocks(original, translation)) {
          expect(bead.original.start).toBe(end.original)
          expect(bead.translation.start).toBe(end.translation)
          end = { original: bead.original.end, translation: bead.translation.end }
          const size =
            bead.original.end - bead.original.start + bead.translation.end - bead.translation.start
          expect(size).toBeGreaterThan(0)
        }
        expect(end).toEqual({
          original: original.blocks.length,
          translation: translation.blocks.length,
        })
      }),
      { numRuns: 60 },
    )
  })
})

describe('compareBlocks', () => {
  const compare = (en: string, zh: string) => compareBlocks(makePair(read(en), read(zh)))
  const texts = [
    [
      'Our users wait for the answer of the server, and nobody tells them how long the request will take this time.',
      '我们的用户在等待服务器的响应，却没有人告诉他们，这一次的请求到底要花费多长的时间才会有结果。',
    ],
    [
      'Every engineer writes code for the kernel, and most of them write tests for the code of the other teams too.',
      '每一位工程师都为内核编写代码，他们当中的大多数人，也会为其他团队的代码编写测试，年年都是如此。',
    ],
    [
      'The price of memory fell by half in a decade, while the performance of the hardware grew in every single year.',
      '内存的价格在十年里降低了一半，而硬件的性能却在每一年里都有所增长，从来没有哪一年停下来过。',
    ],
  ] as const
  const join = (side: 0 | 1, order: readonly number[]) =>
    order.map((i) => texts[i]![side]).join('\n\n')

  it('says nothing where all is in its place', () => {
    const { lost, added, moved, merged } = compare(join(0, [0, 1, 2]), join(1, [0, 1, 2]))
    expect([lost, added, moved, merged]).toEqual([[], [], [], []])
  })

  it.each([
    ['lost', [0, 1, 2], [0, 2], { lost: [1], added: [], moved: 0 }],
    ['added', [0, 2], [0, 1, 2], { lost: [], added: [1], moved: 0 }],
    ['swapped', [0, 1, 2], [1, 0, 2], { lost: [], added: [], moved: 1 }],
  ])('sees a paragraph that was %s', (_, before, after, expected) => {
    const { lost, added, moved } = compare(join(0, before), join(1, after))
    expect({
      lost: lost.map(({ block }) => block),
      added: added.map(({ block }) => block),
      moved: moved.filter(({ isQuiet }) => !isQuiet).length,
    }).toEqual(expected)
  })

  it('sees a paragraph without a known word on the other side of the next', () => {
    const plain = [
      'Nobody laughed when the old man sang his sad ballads under the rainy bridge, though the children wept all night long.',
      '老翁在雨中的桥下唱起悲伤的歌谣，没有谁发出笑声，孩子们倒是哭了整整一夜，直到天明。',
    ] as const
    const text = (side: 0 | 1, order: readonly string[]) => order.join('\n\n') + (side ? '' : '\n')
    const [a, b, c] = texts
    const { lost, added, moved } = compare(
      text(0, [a[0], plain[0], b[0], c[0]]),
      text(1, [a[1], b[1], plain[1], c[1]]),
    )
    expect([lost, added]).toEqual([[], []])
    expect(moved.map(({ original, translation }) => [original, translation])).toEqual([[1, 2]])
  })

  it('sees the last two paragraphs swapped', () => {
    const plain = [
      'Nobody laughed when the old man sang his sad ballads under the rainy bridge, though the children wept all night long.',
      '老翁在雨中的桥下唱起悲伤的歌谣，没有谁发出笑声，孩子们倒是哭了整整一夜，直到天明。',
    ] as const
    const { moved } = compare(
      `${join(0, [0, 1])}\n\n${plain[0]}\n\n${texts[2][0]}`,
      `${join(1, [0, 1, 2])}\n\n${plain[1]}`,
    )
    expect(moved.filter(({ isQuiet }) => !isQuiet)).toHaveLength(1)
  })

  it('sees a blank line that was lost before a paragraph it left alone', () => {
    const rain = 'Rain fell again.'
    const { lost, merged } = compare(
      `${texts[0][0]}\n\n${rain}\n\n${join(0, [1, 2])}`,
      `${texts[0][1]}\n雨又落下了。\n\n${join(1, [1, 2])}`,
    )
    expect(lost).toEqual([])
    expect(merged).toEqual([{ original: { start: 0, end: 2 }, translation: 0 }])
  })

  it('sees a blank line that was lost', () => {
    const zh = [texts[0][1], `${texts[1][1]}\n${texts[2][1]}`].join('\n\n')
    expect(compare(join(0, [0, 1, 2]), zh).merged).toEqual([
      { original: { start: 1, end: 3 }, translation: 1 },
    ])
  })
})

describe('makePair', () => {
  it.each([
    ['60 seconds later', '一分钟之后'],
    ['It takes 50% of it.', '它占了一半。'],
    ['Sales doubled.', '销量翻番。'],
    ['75% off today', '今天二五折'],
    ['a 10% discount', '打九折'],
    ['in the late 1990s', '20 世纪 90 年代末'],
    ['at 3:30 pm', '下午 3 点 30 分'],
    ['1,234,567 downloads', '约 123 万次下载'],
    ['hundreds of thousands of users', '数十万用户'],
    ['four decades later', '40 年之后'],
    ['16 GB of RAM', '16G 内存'],
    ['about 100 miles', '约 160 公里'],
    ['in 2014 and 2015', '在 2014 年和 2015 年'],
    ['13B parameters', '130 亿参数'],
    ['a 90-day trial', '三个月的试用期'],
    ['from 3 to 5 GB', '3 到 5 GB'],
    ['The 1500s were long.', '16 世纪很长。'],
  ])('hears the same in “%s” and “%s”', (en, zh) => {
    expect(told(en, zh)).toEqual([])
  })

  it.each([
    ['It raised $173 billion.', '它筹集了 173 亿美元。', 'scale high $173 billion → 173 亿美元'],
    ['over half a billion users', '超过十亿用户', 'scale high half a billion → 十亿'],
    ['tens of millions of users', '1 千万用户', 'scale high tens of millions → 1 千万'],
    ['It costs $314.15.', '它要 314.5 美元。', 'digits high $314.15 → 314.5 美元'],
    ['after 10 microseconds', '10 毫秒之后', 'unit high 10 microseconds → 10 毫秒'],
    ['a block of 8 bytes', '8 比特的块', 'unit high 8 bytes → 8 比特'],
    ['In 1978 it began.', '它始于 1987 年。', 'date high 1978 → 1987 年'],
    ['99.99% of the time', '99% 的时间', 'percent high 99.99% → 99%'],
    ['on Ubuntu 12.04 today', '今天在 Ubuntu 14.04 上', 'version high 12.04 → 14.04'],
    ['billions of people', '成千上万的人', 'magnitude-word high billions → 成千上万'],
    ['It sold 4,500 of them.', '它卖掉了许多。', 'missing medium 4,500 → –'],
    ['It sold many of them.', '它卖掉了 4500 个。', 'added medium – → 4500'],
  ])('hears a difference between “%s” and “%s”', (en, zh, difference) => {
    expect(told(en, zh)).toEqual([difference])
  })

  it.each([
    ['a picture worth a thousand words', '一张胜过千言万语的图', 'missing low a thousand → –'],
    ['Only 1 million bugs were left.', '还剩下许多问题。', 'missing low 1 million → –'],
    ['It gets 100 percent of them.', '它拿走全部。', 'missing low 100 percent → –'],
    ['It rose in 2020 from 40%.', '今年它从 40% 上升。', 'missing low 2020 → –'],
    ["We did so back in '75 too.", '我们 1975 年也这样做。', 'missing low 75 → –'],
    [
      'It makes 2.5 quintillion bytes.',
      '产生 2.5x10 字节。',
      'missing low 2.5 quintillion bytes → –',
    ],
    [
      'Here P is 60, 95.',
      'P 是 <img src="https://example.com/?%5B60%2C95%5D">。',
      'missing low 60 → –',
    ],
    ['It is smaller.', '它小一个数量级。', 'added low – → 一个数量级'],
    ['It is fast.', '它很快（每秒 10 亿次）。', 'added low – → 10 亿'],
    ['It is old.', '它很老。It has 4,500 users.', 'added low – → 4,500'],
    ['It is fast.', '它每秒 10 亿次。', 'added medium – → 10 亿'],
  ])('is in doubt about “%s” and “%s”', (en, zh, difference) => {
    expect(told(en, zh).filter((each) => each.includes('–'))).toContain(difference)
  })

  it('does not believe in single numbers of a translation that is a free one', () => {
    const en = Array.from({ length: 9 }, (_, i) => `The town ${i} has ${1234 + 37 * i} people.`)
    const told9 = told(`It has 50 km. ${en.join(' ')}`, '长 50 公里。各镇都有人。')
    expect(new Set(told9.map((each) => each.split(' ').slice(0, 2).join(' ')))).toEqual(
      new Set(['missing low']),
    )
  })

  it.each([
    ['It came in 2013[8] or so.\n\n[8]: https://example.com', '它大约在 2013 年出现。'],
    ['The Terminator shell.', '[Terminator] [25] 是一个 shell。\n\n[25]: https://example.com'],
    ['It is old.', '它很老（就是那个不到 30 岁的人--译注）。'],
    ['Open from October 1 to the very end of October 31.', '10 月 1 日到 10 月 31 日开放。'],
    ['10 Gigabit Ethernet', '万兆以太网'],
    ['our 10 billion-sentence corpus', '我们的 100 亿句语料库'],
    ['0, 1, 2, 10, 100 or 5', '0，1，2，10，100 或者 5'],
    ['1\\. Take 18 of them.', '取 18 个。'],
    ['Read like 24 books.', '我读了两本书，有 24 页。'],
  ])('hears nothing wrong in “%s” and “%s”', (en, zh) => {
    expect(told(en, zh).filter((each) => !each.includes(' low '))).toEqual([])
  })

  it('does not miss a bare one, nor numbers in code', () => {
    expect(told('One of them is `4096`.', '其中有。')).toEqual([])
  })

  it('lets a translator add numbers in a note or a gloss', () => {
    expect(told('It is old.', '它很老（译注：始于 1984 年。至今 40 年）。')).toEqual([])
    expect(told('It is old.', '它很<ruby>老<rt>since 1984</rt></ruby>。')).toEqual([])
  })

  it('looks for a number in the blocks beside before it calls it missing', () => {
    const en = `${long} It has 4,500 users.\n\n${long}\n`
    const zh = `${lang}\n\n${lang}它有 4500 个用户。\n`
    expect(told(en, zh)).toEqual([])
  })

  it('points at the very place among equal numbers', () => {
    const en = 'One file has 100 KB. The 10 files have 1000 KB. It was 100 KB.'
    const zh = '一个文件有 100 KB。10 个文件有 100 KB。原来是 100 KB。'
    const [found] = differences(en, zh)
    expect(found?.place.start).toBe(zh.indexOf('100 KB', 12))
  })

  const values = fc.uniqueArray(fc.integer({ min: 10_000, max: 999_999 }), {
    minLength: 2,
    maxLength: 5,
  })
  const sentence = (numbers: readonly number[], word: string) =>
    numbers.map((n) => `${n} ${word}`).join('，')

  it('reads an original that is Chinese already as Chinese', () => {
    const original = '仓库已经获得超过 10 万个 Star、1.2 万次 Fork，输入从 6190 万降到 3530 万。'
    const repost = '仓库已获得超过 10 万个 Star、1.2 万次 Fork，输入由 6190 万降到 3530 万。'
    expect(told(original, repost)).toEqual([])
  })

  it('does not care in which order numbers stand in a block', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const zh = sentence(numbers.toReversed(), '个用户')
        expect(
          told(`There are ${numbers.map((n) => `${n} users`).join(', ')}.`, `有${zh}。`),
        ).toEqual([])
      }),
      { numRuns: 40 },
    )
  })

  it('always reports a weighty number of which one digit was changed', () => {
    const slip = fc.tuple(values, fc.nat({ max: 4 }), fc.integer({ min: 1, max: 9 }))
    fc.assert(
      fc.property(slip, ([numbers, at, by]) => {
        const [first, ...rest] = numbers
        const digits = [...`${first}`]
        digits[at] = `${(Number(digits[at]) + by) % 10}`
        fc.pre(digits[0] !== '0' && !rest.includes(Number(digits.join(''))))
        const zh = sentence([Number(digits.join('')), ...rest], '个用户')
        expect(
          told(`There are ${numbers.map((n) => `${n} users`).join(', ')}.`, `有${zh}。`),
        ).not.toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})
