import type { Article, Block } from '../../src/model/article.ts'
import type { Edit } from '../../src/model/span.ts'

/** A damage done to a translation, and the rule that has to find it. */
export interface Mutation {
  readonly name: string
  readonly rule: string
  /** The edits that do it; nothing where the article has no place for it. */
  damage(
    translation: Article,
    original: Article,
    roll: (sides: number) => number,
  ): readonly Edit[] | undefined
}

/** Paragraphs with something to say. */
function paragraphs({ blocks, lead }: Article): readonly { block: Block; index: number }[] {
  return blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block, index }) => {
      return block.type === 'paragraph' && block.text.length >= 40 && index >= (lead?.blocks ?? 0)
    })
}

/** Two paragraphs that follow each other. */
function neighbours(article: Article): readonly (readonly [Block, Block])[] {
  const all = paragraphs(article)
  return all.flatMap(({ block, index }, i) => {
    const next = all[i + 1]
    return next?.index === index + 1 ? [[block, next.block] as const] : []
  })
}

function pick<T>(all: readonly T[], roll: (sides: number) => number): T | undefined {
  return all.length === 0 ? undefined : all[roll(all.length)]
}

const textOf = ({ source }: Article, { span }: Block) => source.text.slice(span.start, span.end)

function codeLine(
  article: Article,
  roll: (sides: number) => number,
  change: (line: string) => string,
): readonly Edit[] | undefined {
  const { text } = article.source
  const lines = article.code.flatMap(({ span }) => {
    const found = [...text.slice(span.start, span.end).matchAll(/^.*$/gm)]
    const isFenced = /^\s*(?:`{3}|~{3})/.test(found[0]?.[0] ?? '')
    return (isFenced ? found.slice(1, -1) : found)
      .map((match) => ({ start: span.start + match.index, line: match[0] }))
      .filter(
        ({ line }) =>
          /[A-Za-z]{3}/.test(line) && !/[\u3400-\u9fff]/.test(line) && change(line) !== line,
      )
  })
  const place = pick(lines, roll)
  if (!place) return undefined
  return [
    {
      span: { start: place.start, end: place.start + place.line.length },
      text: change(place.line),
    },
  ]
}

const dropParagraph: Mutation = {
  name: 'paragraph dropped',
  rule: 'structure/paragraph-lost',
  damage(translation, _, roll) {
    const found = pick(paragraphs(translation), roll)
    return found && [{ span: found.block.span, text: '' }]
  },
}

const mergeParagraphs: Mutation = {
  name: 'blank line lost',
  rule: 'structure/paragraphs-merged',
  damage(translation, _, roll) {
    const found = pick(neighbours(translation), roll)
    return found && [{ span: { start: found[0].span.end, end: found[1].span.start }, text: '\n' }]
  },
}

const dropHeading: Mutation = {
  name: 'heading dropped',
  rule: 'structure/heading-parity',
  damage({ sections }, _, roll) {
    const found = pick(sections, roll)
    return found && [{ span: found.span, text: '' }]
  },
}

const deepenHeading: Mutation = {
  name: 'heading of another depth',
  rule: 'structure/heading-parity',
  damage({ sections, source }, _, roll) {
    const written = sections.filter(
      ({ span, depth }) => source.text[span.start] === '#' && depth < 6,
    )
    const found = sections.length < 4 ? undefined : pick(written, roll)
    return found && [{ span: { start: found.span.start, end: found.span.start }, text: '#' }]
  },
}

const changeToken: Mutation = {
  name: 'token of code changed',
  rule: 'structure/code-changed',
  damage: (translation, _, roll) =>
    codeLine(translation, roll, (line) =>
      line.replace(/([A-Za-z]+)([A-Za-z])(?![A-Za-z])/, '$1$2x'),
    ),
}

const reindent: Mutation = {
  name: 'line of code indented anew',
  rule: 'structure/code-changed',
  damage: (translation, _, roll) =>
    codeLine(translation, roll, (line) => (/^ {2,}\S/.test(line) ? `  ${line}` : line)),
}

const dropCodeLine: Mutation = {
  name: 'line of code dropped',
  rule: 'structure/code-changed',
  damage: (translation, _, roll) => codeLine(translation, roll, () => ''),
}

const swapParagraphs: Mutation = {
  name: 'paragraphs swapped',
  rule: 'structure/order-changed',
  damage(translation, _, roll) {
    const found = pick(neighbours(translation), roll)
    if (!found) return undefined
    const [one, other] = found
    return [
      { span: one.span, text: textOf(translation, other) },
      { span: other.span, text: textOf(translation, one) },
    ]
  },
}

const repeatParagraph: Mutation = {
  name: 'paragraph twice',
  rule: 'text/duplicated',
  damage(translation, _, roll) {
    const found = pick(paragraphs(translation), roll)
    const { end } = found?.block.span ?? { end: 0 }
    return found && [{ span: { start: end, end }, text: `\n\n${textOf(translation, found.block)}` }]
  },
}

const inventParagraph: Mutation = {
  name: 'paragraph made up',
  rule: 'structure/paragraph-invented',
  damage(translation, _, roll) {
    const found = pick(neighbours(translation), roll)
    const { end } = found?.[0].span ?? { end: 0 }
    const text =
      '\n\n总而言之，选择合适的方案需要综合考虑团队的规模、预算以及长期的发展目标，只有这样才能在激烈的竞争中保持优势。'
    return found && [{ span: { start: end, end }, text }]
  },
}

const dropItem: Mutation = {
  name: 'item of a list dropped',
  rule: 'structure/list-parity',
  damage({ tree }, _, roll) {
    const lists = tree.children.filter((node) => node.type === 'list' && node.children.length > 2)
    const list = pick(lists, roll)
    const item = list?.type === 'list' ? list.children[1] : undefined
    const { start, end } = item?.position ?? {}
    return start && end && [{ span: { start: start.offset!, end: end.offset! }, text: '' }]
  },
}

const pasteEnglish: Mutation = {
  name: 'English paragraph pasted',
  rule: 'text/untranslated',
  damage(translation, original, roll) {
    const found = pick(neighbours(translation), roll)
    const english = original.blocks.filter(
      ({ type, text }) =>
        type === 'paragraph' && text.length > 120 && !/[\u3400-\u9fff]/.test(text),
    )
    const pasted = pick(english, roll)
    return found && pasted && [{ span: found[0].span, text: pasted.text }]
  },
}

const appendChrome: Mutation = {
  name: 'chrome appended',
  rule: 'text/chrome',
  damage(translation, _, roll) {
    const found = pick(paragraphs(translation), roll)
    const { end } = found?.block.span ?? { end: 0 }
    const chrome = [
      '相关阅读',
      '跳过广告',
      'SUBSCRIBE',
      'Created with Sketch.',
      '订阅我们的新闻通讯',
    ]
    return found && [{ span: { start: end, end }, text: `\n\n${pick(chrome, roll)}` }]
  },
}

export const mutations: readonly Mutation[] = [
  dropParagraph,
  mergeParagraphs,
  dropHeading,
  deepenHeading,
  changeToken,
  reindent,
  dropCodeLine,
  swapParagraphs,
  repeatParagraph,
  inventParagraph,
  dropItem,
  pasteEnglish,
  appendChrome,
]
