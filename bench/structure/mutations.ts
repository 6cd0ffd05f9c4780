import type { Block } from '../../src/model/article.ts'
import type { Bead, BlockRange, Pair } from '../../src/model/pair.ts'
import type { Edit } from '../../src/model/span.ts'

/** A damage done to a translation, and the rule that has to find it. */
export interface Mutation {
  readonly name: string
  readonly rule: string
  /** The edits that do it; nothing where the pair has no place for it. */
  damage(pair: Pair, roll: (sides: number) => number): readonly Edit[] | undefined
}

/** A block of a translation, and the one of the original that it stands for. */
interface Place {
  readonly index: number
  readonly block: Block
  readonly original: Block
}

const isOne = ({ start, end }: BlockRange): boolean => end - start === 1

/** Blocks that stand for one block of the original of the same type. */
function places({ beads, original, translation }: Pair, type: string): readonly Place[] {
  const isPlain = (bead: Bead) => isOne(bead.original) && isOne(bead.translation)
  return beads
    .filter(isPlain)
    .map((bead) => ({
      index: bead.translation.start,
      block: translation.blocks[bead.translation.start]!,
      original: original.blocks[bead.original.start]!,
    }))
    .filter((place) => place.block.type === type && place.original.type === type)
}

/** Captions and credits, which a translator may leave out, move or join with a picture. */
const CAPTION =
  /^[^\p{L}]{0,3}(?:fig|image|photo|picture|screenshot|illustration|credit|source|via|by\b)/iu

/** Paragraphs with something to say. */
function paragraphs(pair: Pair): readonly Place[] {
  const { images, lead } = pair.translation
  const pictured = new Set(images.map(({ block }) => block))
  return places(pair, 'paragraph').filter(
    ({ block, original, index }) =>
      block.text.length >= 40 &&
      !CAPTION.test(original.text) &&
      !pictured.has(index) &&
      index >= (lead?.blocks ?? 0),
  )
}

/** Two paragraphs that follow each other. */
function neighbours(pair: Pair): readonly (readonly [Block, Block])[] {
  const all = paragraphs(pair)
  return all.flatMap(({ block, index }, i) => {
    const next = all[i + 1]
    return next?.index === index + 1 ? [[block, next.block] as const] : []
  })
}

function pick<T>(all: readonly T[], roll: (sides: number) => number): T | undefined {
  return all.length === 0 ? undefined : all[roll(all.length)]
}

const textOf = ({ translation }: Pair, { span }: Block) =>
  translation.source.text.slice(span.start, span.end)

/** A line of code that the original has as well. */
function codeLine(
  { translation, original }: Pair,
  roll: (sides: number) => number,
  change: (line: string) => string,
): readonly Edit[] | undefined {
  const { text } = translation.source
  const lines = translation.code.flatMap(({ span }) => {
    const found = [...text.slice(span.start, span.end).matchAll(/^.*$/gm)]
    const isFenced = /^\s*(?:`{3}|~{3})/.test(found[0]?.[0] ?? '')
    return (isFenced ? found.slice(1, -1) : found)
      .map((match) => ({ start: span.start + match.index, line: match[0] }))
      .filter(
        ({ line }) =>
          /[A-Za-z]{3}/.test(line) &&
          original.code.some(({ value }) => value.includes(line.trim())) &&
          change(line) !== line,
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
  damage(pair, roll) {
    const found = pick(paragraphs(pair), roll)
    return found && [{ span: found.block.span, text: '' }]
  },
}

const mergeParagraphs: Mutation = {
  name: 'blank line lost',
  rule: 'structure/paragraphs-merged',
  damage(pair, roll) {
    const found = pick(neighbours(pair), roll)
    return found && [{ span: { start: found[0].span.end, end: found[1].span.start }, text: '\n' }]
  },
}

const dropHeading: Mutation = {
  name: 'heading dropped',
  rule: 'structure/heading-parity',
  damage(pair, roll) {
    const found = pick(places(pair, 'heading'), roll)
    return found && [{ span: found.block.span, text: '' }]
  },
}

const deepenHeading: Mutation = {
  name: 'heading of another depth',
  rule: 'structure/heading-parity',
  damage(pair, roll) {
    const written = places(pair, 'heading').filter(({ block: { span } }) =>
      /^#{1,5}[^#]/.test(pair.translation.source.text.slice(span.start, span.end)),
    )
    const found = written.length < 4 ? undefined : pick(written, roll)
    const { start } = found?.block.span ?? { start: 0 }
    return found && [{ span: { start, end: start }, text: '#' }]
  },
}

const changeToken: Mutation = {
  name: 'token of code changed',
  rule: 'structure/code-changed',
  damage: (pair, roll) =>
    codeLine(pair, roll, (line) => line.replace(/([A-Za-z]+)([A-Za-z])(?![A-Za-z])/, '$1$2x')),
}

const reindent: Mutation = {
  name: 'line of code indented anew',
  rule: 'structure/code-changed',
  damage: (pair, roll) =>
    codeLine(pair, roll, (line) => (/^ {2,}\S/.test(line) ? `  ${line}` : line)),
}

const dropCodeLine: Mutation = {
  name: 'line of code dropped',
  rule: 'structure/code-changed',
  damage: (pair, roll) => codeLine(pair, roll, () => ''),
}

const swapParagraphs: Mutation = {
  name: 'paragraphs swapped',
  rule: 'structure/order-changed',
  damage(pair, roll) {
    const found = pick(neighbours(pair), roll)
    if (!found) return undefined
    const [one, other] = found
    return [
      { span: one.span, text: textOf(pair, other) },
      { span: other.span, text: textOf(pair, one) },
    ]
  },
}

const repeatParagraph: Mutation = {
  name: 'paragraph twice',
  rule: 'text/duplicated',
  damage(pair, roll) {
    const found = pick(paragraphs(pair), roll)
    const { end } = found?.block.span ?? { end: 0 }
    return found && [{ span: { start: end, end }, text: `\n\n${textOf(pair, found.block)}` }]
  },
}

const inventParagraph: Mutation = {
  name: 'paragraph made up',
  rule: 'structure/paragraph-invented',
  damage(pair, roll) {
    const found = pick(neighbours(pair), roll)
    const { end } = found?.[0].span ?? { end: 0 }
    const text =
      '\n\n总而言之，选择合适的方案需要综合考虑团队的规模、预算以及长期的发展目标，只有这样才能在激烈的竞争中保持优势。'
    return found && [{ span: { start: end, end }, text }]
  },
}

const dropItem: Mutation = {
  name: 'item of a list dropped',
  rule: 'structure/list-parity',
  damage(pair, roll) {
    const { tree } = pair.translation
    const lists = places(pair, 'list').flatMap(({ index }) => {
      const node = tree.children[index]
      return node?.type === 'list' && node.children.length > 2 ? [node] : []
    })
    const { start, end } = pick(lists, roll)?.children[1]?.position ?? {}
    return start && end && [{ span: { start: start.offset!, end: end.offset! }, text: '' }]
  },
}

const pasteEnglish: Mutation = {
  name: 'English paragraph pasted',
  rule: 'text/untranslated',
  damage(pair, roll) {
    const found = pick(neighbours(pair), roll)
    const english = pair.original.blocks.filter(
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
  damage(pair, roll) {
    const found = pick(paragraphs(pair), roll)
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
