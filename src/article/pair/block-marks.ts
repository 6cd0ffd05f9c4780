import type { Article, Block } from '../../model/article.ts'
import { createMarkTable, type MarkKind } from './mark-table.ts'
import { beginsWithNote } from './notes.ts'
import { readMarks } from './read-marks.ts'
import { type BlockMarks, shareMarks, weighMarks } from './shared-marks.ts'

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
  /** Targets, code lines, numbers, Latin words and words with one rendering: each once, and those alone that both sides have. */
  readonly marks: readonly number[]
}

/** The blocks of two articles, their marks numbered alike. */
export interface MarkedPair {
  readonly original: readonly MarkedBlock[]
  readonly translation: readonly MarkedBlock[]
  /** What each mark is. */
  readonly kinds: readonly MarkKind[]
  /** What each mark weighs among all of these blocks. */
  readonly weights: Float64Array
}

/** The marks of every block of two articles, in order; computed once for all that ask. */
export function markPair(original: Article, translation: Article): MarkedPair {
  const former = marked.get(translation)
  if (former?.of === original) return former.pair
  const table = createMarkTable()
  // The translation first: most words of the original are not there, and get no number.
  const after = readMarks(translation, table.all)
  const before = readMarks(original, table.known)
  const shared = shareMarks(before, after, table)
  const pair = {
    original: markBlocks(original, shared.original),
    translation: markBlocks(translation, shared.translation),
    kinds: shared.kinds,
    weights: weighMarks(shared.original, shared.translation, shared.kinds),
  }
  marked.set(translation, { of: original, pair })
  return pair
}

const marked = new WeakMap<Article, { readonly of: Article; readonly pair: MarkedPair }>()

function markBlocks(article: Article, marks: BlockMarks): readonly MarkedBlock[] {
  const depths = new Map(article.sections.map((section) => [section.firstBlock, section.depth]))
  const pictures = picturesByBlock(article)
  return article.blocks.map((block, index) => ({
    type: typeOf(block, pictures.get(index)),
    depth: depths.get(index) ?? failedHeading(block),
    length: weighText(block.text),
    isSilent: block.text.trim() === '' || beginsWithNote(block.text),
    marks: marks[index]!,
  }))
}

/** How long the lines of a text are that somebody indented, so that it became code. */
const proseLine = 100

/** Depth of a heading without the space that would make it one: `##标题`; else 0. */
const failedHeading = ({ type, text }: Block): number =>
  type === 'paragraph' && text[0] === '#' ? (/^#{1,6}(?=[^#\s])/.exec(text)?.[0].length ?? 0) : 0

function typeOf(block: Block, pictures: string | undefined): string {
  const { type, text } = block
  if (failedHeading(block) > 0) return 'heading'
  const isPicture = pictures !== undefined && pictures === withoutSpaces(text)
  if (type === 'paragraph' && isPicture) return 'picture'
  return type === 'code' && readsAsProse(text) ? 'paragraph' : type
}

/** Whether most lines of a block of code are long, and sentences: somebody indented a paragraph. */
export function readsAsProse(code: string): boolean {
  const lines = code.split('\n').filter((line) => line.trim() !== '')
  const mayBeLong = (line: string) => line.length * hanWeight > proseLine
  const long = lines.filter((line) => mayBeLong(line) && weighText(line) > proseLine)
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
