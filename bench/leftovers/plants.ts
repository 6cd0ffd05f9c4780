import type { Article } from '../../src/model/article.ts'
import type { Edit, Span } from '../../src/model/span.ts'

/** Picks a whole number below `sides`. */
export type Roll = (sides: number) => number

/** Something that is left over, and how to plant it into an article that has none. */
export interface Plant {
  readonly name: string
  /** The rule that has to find it. */
  readonly rule: string
  /** The edits that plant it; undefined where the article has no place for it. */
  plant(article: Article, roll: Roll): readonly Edit[] | undefined
}

const CHROME = [
  ...[
    '**广告**',
    '跳过广告',
    '[跳过广告](#after-sponsor)',
    '相关阅读',
    '## 相关文章\n\n- [另一篇](https://example.com/other)',
    '阅读更多',
    '分享到：微博',
  ],
  ...[
    'SUBSCRIBE',
    '订阅我们的电子报',
    '立即订阅',
    '注册我们的每周新闻通讯',
    'Advertisement',
    '猜你喜欢',
  ],
  ...[
    'Group\nCreated with Sketch.',
    'Created with Sketch.',
    '长按识别二维码关注',
    '点赞、在看、转发',
    '返回顶部',
  ],
  ...[
    '[Tweet](https://twitter.com/intent/tweet?u=1) [Share](https://www.facebook.com/sharer.php?u=1)',
  ],
  ...[
    'Facebook Twitter LinkedIn Reddit',
    'The post Title appeared first on Linux.com.',
    'Sign up for our newsletter',
  ],
  ...[
    'Read more from Jane Doe',
    '相关阅读：[另一篇](https://example.com/other)',
    '阅读更多来自 Jane 的文章',
    '编辑此页',
  ],
]
const PREFACES = [
  ...[
    '以下是翻译：',
    '以下是这篇文章的中文翻译：',
    '好的，以下是翻译后的文章：',
    '翻译如下：',
    '当然，以下是您要的译文：',
  ],
  ...[
    'Here is the translation:',
    'Sure, here is the Chinese translation of the article:',
    'Translation:',
    '译文：',
  ],
  ...[
    "Certainly! Here's the translated Markdown:",
    '以下是文章的中文译文，保留了原有的 Markdown 格式：',
  ],
]
const CLOSINGS = [
  ...[
    '希望这篇翻译对您有帮助！',
    '以上是全文的翻译。',
    '如果您需要修改，请随时告诉我。',
    '以上翻译力求忠实于原文。',
  ],
  ...[
    'I hope this translation helps!',
    "Let me know if you'd like me to adjust anything.",
    '（由于篇幅限制，后面的内容从略）',
  ],
]
const TEMPLATES = [
  '本文由 [译者ID] 翻译。',
  '作者：None',
  '撰文 Author Fullname',
  '联系 [YOUR NAME] 获取更多信息。',
  '—— NAME',
  '题图由 None 提供。',
  'Lorem ipsum dolor sit amet, consectetur adipiscing elit.',
]

const after = (at: number, text: string): Edit => ({ span: { start: at, end: at }, text })
const pick = <T>(list: readonly T[], roll: Roll): T | undefined => list[roll(list.length)]

/** A paragraph between two blocks somewhere in the body. */
function insert({ blocks }: Article, roll: Roll, text: string): readonly Edit[] | undefined {
  const block = blocks[1 + roll(Math.max(1, blocks.length - 1))]
  return block && [after(block.span.start, `${text}\n\n`)]
}

const blocksOf = ({ blocks }: Article, type: string) =>
  blocks.filter((block) => block.type === type)
const textOf = ({ source }: Article, { start, end }: Span) => source.text.slice(start, end)

/** The first place in a random block of a type that a pattern matches. */
function place(article: Article, type: string, pattern: RegExp, roll: Roll) {
  const found = blocksOf(article, type).flatMap(({ span }) => {
    const match = pattern.exec(textOf(article, span))
    return match ? [{ match, at: span.start + match.index }] : []
  })
  return pick(found, roll)
}

function replaced(
  type: string,
  pattern: RegExp,
  make: (match: RegExpExecArray) => string,
): Plant['plant'] {
  return (article, roll) => {
    const found = place(article, type, pattern, roll)
    if (!found) return undefined
    const { at, match } = found
    return [{ span: { start: at, end: at + match[0].length }, text: make(match) }]
  }
}

const inserted =
  (texts: readonly string[]): Plant['plant'] =>
  (article, roll) =>
    insert(article, roll, pick(texts, roll)!)

const TABLE = '| 名称 | 大小 |\n| --- | --- |\n| 甲 | 1 |'
const FENCE = '```'

/** Every kind of leftover that a rule looks for. */
export const plants: readonly Plant[] = [
  { name: 'chrome in the body', rule: 'text/chrome', plant: inserted(CHROME) },
  {
    name: 'chrome appended',
    rule: 'text/chrome',
    plant: ({ blocks }, roll) => {
      const last = blocks.at(-1)
      return last && [after(last.span.end, `\n\n${pick(CHROME, roll)}\n`)]
    },
  },
  {
    name: 'preface',
    rule: 'text/model-residue',
    plant: ({ blocks }, roll) =>
      blocks[0] && [after(blocks[0].span.start, `${pick(PREFACES, roll)}\n\n`)],
  },
  { name: 'preface at a border of chunks', rule: 'text/model-residue', plant: inserted(PREFACES) },
  {
    name: 'closing',
    rule: 'text/model-residue',
    plant: ({ blocks }, roll) => {
      const last = blocks.at(-1)
      return last && [after(last.span.end, `\n\n${pick(CLOSINGS, roll)}\n`)]
    },
  },
  {
    name: 'wrapper',
    rule: 'text/model-residue',
    plant: ({ blocks }) => [
      after(blocks[0]!.span.start, `${FENCE}\`\`markdown\n`),
      after(blocks.at(-1)!.span.end, `\n${FENCE}\`\`\n`),
    ],
  },
  { name: 'template', rule: 'text/model-residue', plant: inserted(TEMPLATES) },
  {
    name: 'zero width',
    rule: 'text/model-residue',
    plant: replaced('paragraph', /\p{Script=Han}(?=\p{Script=Han})/u, ([han]) => `${han}\u200B`),
  },
  {
    name: 'direction',
    rule: 'text/model-residue',
    plant: replaced('paragraph', /\p{Script=Han}(?=\p{Script=Han})/u, ([han]) => `${han}\u202E`),
  },
  {
    name: 'lost character',
    rule: 'input/control-characters',
    plant: replaced('paragraph', /\p{Script=Han}(?=\p{Script=Han})/u, () => '\uFFFD'),
  },
  {
    name: 'heading without space',
    rule: 'markdown/heading-not-rendered',
    plant: replaced('heading', /^(#{2,6})[\t ]+(?=[\p{L}“《])/u, ([, marks]) => marks!),
  },
  {
    name: 'empty heading',
    rule: 'markdown/heading-empty',
    plant: inserted(['##', '### ', '## ##']),
  },
  {
    name: 'list without spaces',
    rule: 'markdown/list-not-rendered',
    plant: (article, roll) => {
      const list = pick(
        blocksOf(article, 'list').filter(({ span }) =>
          /^(?:(?:-|\d+\.) +[\p{Script=Han}A-Za-z][^\n]*(?:\n+|$)){2,}$/u.test(
            textOf(article, span),
          ),
        ),
        roll,
      )
      if (!list) return undefined
      const text = textOf(article, list.span)
        .replace(/^(-|\d+\.) +/gm, '$1')
        .replace(/\n+/g, '\n')
      return [{ span: list.span, text }]
    },
  },
  {
    name: 'list marks of other programs',
    rule: 'markdown/list-not-rendered',
    plant: inserted([
      '优点：\n1、快\n2、稳\n3、省',
      '• 苹果\n• 梨',
      '（1）先看\n（2）再做',
      '接着：\n4. 登录\n5. 退出',
    ]),
  },
  {
    name: 'paragraph glued to a list',
    rule: 'markdown/list-not-rendered',
    plant: ({ blocks, source: { text } }, roll) => {
      const at = blocks.flatMap(({ type, span }, i) => {
        const next = blocks[i + 1]
        const isPair =
          type === 'list' && next?.type === 'paragraph' && /^[\p{Script=Han}]/u.test(next.text)
        const isFlat = /^(?:[-*+]|\d+[.)])[^\n]*(?:\n+(?:[-*+]|\d+[.)])[^\n]*)+$/.test(
          text.slice(span.start, span.end).trimEnd(),
        )
        return isPair && isFlat
          ? [
              {
                start: span.start + text.slice(span.start, span.end).trimEnd().length,
                end: next.span.start,
              },
            ]
          : []
      })
      const span = pick(at, roll)
      return span && [{ span, text: '\n' }]
    },
  },
  {
    name: 'list restarted',
    rule: 'markdown/list-restarted',
    plant: inserted([
      `1. 下载：\n\n${FENCE}sh\nmake\n${FENCE}\n\n1. 安装。`,
      '1. 下载。\n\n说明文字。\n\n1. 安装。\n\n![图](a.png)\n\n1. 运行。',
    ]),
  },
  {
    name: 'table without blank lines or with too many',
    rule: 'markdown/table-not-rendered',
    plant: inserted([
      `${TABLE}\n接在表格后面的一段。`,
      `${TABLE}\n\n| 乙 | 2 |`,
      TABLE.replace('| --- | --- |', '| --- |'),
      TABLE.replace('| --- | --- |\n', ''),
      TABLE.replaceAll('|', '｜'),
    ]),
  },
  {
    name: 'fence not closed',
    rule: 'markdown/fence-not-closed',
    plant: (article, roll) => {
      const blocks = blocksOf(article, 'code').filter(({ span }) =>
        /^`{3}[^`]*\n`{3}$/.test(textOf(article, span)),
      )
      const code = pick(blocks, roll)
      return code && [{ span: { start: code.span.end - 3, end: code.span.end }, text: '' }]
    },
  },
  {
    name: 'hard break lost',
    rule: 'markdown/hard-break-lost',
    plant: inserted([
      '> “我们没有料到流量会涨得这么快。”\n> —— 简·多伊，工程师',
      '日期：5 月 3 日\n地点：上海',
      '第一行　　\n第二行',
    ]),
  },
  {
    name: 'full-width heading marks',
    rule: 'markdown/full-width-marks',
    plant: replaced('heading', /^(#{1,6})(?=[\t ]+\S)/, ([marks]) => '＃'.repeat(marks.length)),
  },
  {
    name: 'full-width bold',
    rule: 'markdown/full-width-marks',
    plant: replaced(
      'paragraph',
      /\*\*([\p{L}][^*\n`]{0,30}[\p{L}])\*\*/u,
      ([, words]) => `＊＊${words}＊＊`,
    ),
  },
  {
    name: 'full-width code',
    rule: 'markdown/full-width-marks',
    plant: replaced('paragraph', /(?<![`\w])`([\w.-]{2,30})`(?!`)/, ([, words]) => `｀${words}｀`),
  },
  {
    name: 'full-width link',
    rule: 'links/parentheses',
    plant: replaced(
      'paragraph',
      /(?<![![\]])\[([\p{L}][^[\]\n`*!]{1,30})\]\((https?:[^\s()]+)\)/u,
      ([, words, url]) => `［${words}］（${url}）`,
    ),
  },
  {
    name: 'bold without its end',
    rule: 'markdown/emphasis-not-rendered',
    plant: replaced(
      'paragraph',
      /\*\*([\p{Script=Han}][^*\n`]{0,30}\p{Script=Han})\*\*/u,
      ([, words]) => `**${words}`,
    ),
  },
  {
    name: 'alternative text gone',
    rule: 'markdown/image-alt-missing',
    plant: replaced('paragraph', /!\[[^\]\n]+\]\(/, () => '![]('),
  },
]
