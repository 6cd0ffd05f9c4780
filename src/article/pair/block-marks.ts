import type { Article, Block } from '../../model/article.ts'
import { renderingsIn, renderingsOf } from './lexicon.ts'
import { beginsWithNote } from './notes.ts'

/** What survives translation in a block, so that it can be recognised in the other language. */
export interface MarkedBlock {
  /** As in the tree; a paragraph of pictures alone is a `picture`, code that reads as prose a `paragraph`. */
  readonly type: string
  /** Of a heading. */
  readonly depth: number
  /** Length of the text in UTF-16 units of English: a Han character says as much as several letters. */
  readonly length: number
  /** Whether nothing of the other side stands for it: a picture, a definition, a break, a translator's note. */
  readonly isSilent: boolean
  /** Targets, code lines, numbers, Latin words and words with one rendering, each with a letter for its kind in front. */
  readonly marks: ReadonlySet<string>
}

/** How much more than a word each kind of mark says. */
const kindWeights: Readonly<Record<string, number>> = { L: 4, I: 4, C: 3, N: 2, W: 1, T: 0.5 }

/** The marks of every block of an article, in order; computed once for all that ask. */
export function marksOf(article: Article): readonly MarkedBlock[] {
  const former = marked.get(article)
  if (former) return former
  const made = markBlocks(article)
  marked.set(article, made)
  return made
}

const marked = new WeakMap<Article, readonly MarkedBlock[]>()

function markBlocks(article: Article): readonly MarkedBlock[] {
  const depths = new Map(article.sections.map((section) => [section.firstBlock, section.depth]))
  const targets = targetsByBlock(article)
  const pictures = picturesByBlock(article)
  return article.blocks.map((block, index) => ({
    type: typeOf(block, pictures.get(index)),
    depth: depths.get(index) ?? failedHeading(block),
    length: weighText(block.text),
    isSilent: block.text.trim() === '' || beginsWithNote(block.text),
    marks: new Set([
      ...(targets.get(index) ?? []),
      ...(block.type === 'code' ? codeMarks(block.text) : textMarks(block.text)),
    ]),
  }))
}

/** How long the lines of a text are that somebody indented, so that it became code. */
const proseLine = 100

/** Depth of a heading without the space that would make it one: `##标题`; else 0. */
const failedHeading = ({ type, text }: Block): number =>
  type === 'paragraph' ? (/^#{1,6}(?=[^#\s])/.exec(text)?.[0].length ?? 0) : 0

function typeOf(block: Block, pictures: string | undefined): string {
  const { type, text } = block
  if (failedHeading(block) > 0) return 'heading'
  if (type === 'paragraph' && pictures === withoutSpaces(text)) return 'picture'
  return type === 'code' && readsAsProse(text) ? 'paragraph' : type
}

/** Whether most lines of a block of code are long, and sentences: somebody indented a paragraph. */
export function readsAsProse(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '')
  const long = lines.filter((line) => weighText(line) > proseLine)
  return 2 * long.length >= lines.length && long.length > 0 && long.every(isSentence)
}

/** Whether a line begins with a letter or with emphasis, and has spaces or Han characters as prose has them. */
function isSentence(line: string): boolean {
  const words = line.replace(/https?:\/\/\S+/g, '')
  const spaces = words.split(' ').length - 1
  return /^[\p{L}*_[]/u.test(words) && 8 * (spaces + countHan(words)) > words.length
}

/** The alternative texts of the pictures of each block. */
function picturesByBlock({ images }: Article): ReadonlyMap<number, string> {
  const texts = new Map<number, string>()
  for (const { block, alt } of images) {
    if (block !== undefined) texts.set(block, (texts.get(block) ?? '') + withoutSpaces(alt))
  }
  return texts
}

const withoutSpaces = (text: string): string => text.replace(/\s+/g, '')

/** Letters that say as much as one Han character, in published pairs. */
const hanWeight = 2.7

const weighText = (text: string): number => text.length + countHan(text) * (hanWeight - 1)

/** Characters of the wide scripts, punctuation included. */
function countHan(text: string): number {
  let han = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x2e80) han += 1
  return han
}

/**
 * Weight of every mark that both sides have: the rarer, the heavier. A mark that one side lacks says nothing about where
 * a block belongs, since most words of the original are gone in the translation.
 */
export function weighMarks(
  original: readonly MarkedBlock[],
  translation: readonly MarkedBlock[],
): ReadonlyMap<string, number> {
  const before = countMarks(original)
  const after = countMarks(translation)
  const weights = new Map<string, number>()
  for (const [mark, count] of before) {
    const other = after.get(mark)
    if (other !== undefined) weights.set(mark, (2 * kindWeights[mark[0]!]!) / (count + other))
  }
  return weights
}

function countMarks(blocks: readonly MarkedBlock[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const { marks } of blocks) {
    for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1)
  }
  return counts
}

function targetsByBlock(article: Article): ReadonlyMap<number, readonly string[]> {
  const targets = new Map<number, string[]>()
  const add = (block: number | undefined, mark: string) => {
    if (block === undefined) return
    const marks = targets.get(block)
    if (marks === undefined) targets.set(block, [mark])
    else marks.push(mark)
  }
  for (const { block, target, raw } of article.links) add(block, `L${addressOf(target, raw)}`)
  for (const { block, target, raw } of article.images) add(block, `I${addressOf(target, raw)}`)
  return targets
}

/** An address without protocol, query and fragment, which translators and tools change most. */
function addressOf(target: Article['links'][number]['target'], raw: string): string {
  const address = target.kind === 'absolute' ? target.url : raw
  return address.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '')
}

function codeMarks(code: string): readonly string[] {
  return code
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.length > 1)
    .map((line) => `C${line}`)
}

function textMarks(text: string): readonly string[] {
  const words = text.match(/[A-Za-z][A-Za-z0-9_]+/g) ?? []
  const numbers = text.match(/\d+(?:[.,]\d+)*/g) ?? []
  const lower = words.map((word) => word.toLowerCase())
  const renderings = [...lower.flatMap(renderingsOf), ...renderingsIn(text)]
  return [
    ...lower.map((word) => `W${word}`),
    ...renderings.map((word) => `T${word}`),
    ...numbers.map((number) => `N${number.replaceAll(',', '')}`),
  ]
}
