import type { Article, ImageRef, LinkRef } from '../../model/article.ts'
import { WordReader, withPlainLetters } from './latin-words.ts'
import type { Numbering } from './mark-table.ts'
import { addRenderingsIn, addRenderingsOf } from './renderings.ts'
import type { BlockMarks } from './shared-marks.ts'

/** The marks of every block of an article, as often as they stand there: targets, code lines, words, renderings, numbers. */
export function readMarks(article: Article, numbering: Numbering): BlockMarks {
  const blocks = article.blocks.map((): number[] => [])
  addTargets(blocks, article, numbering)
  for (const [index, { type, text }] of article.blocks.entries()) {
    if (type === 'code') addCode(blocks[index]!, text, numbering)
    else addText(blocks[index]!, text, numbering)
  }
  return blocks
}

function addTargets(
  blocks: readonly number[][],
  { links, images }: Article,
  numbering: Numbering,
): void {
  const add = (kind: 'link' | 'image', { block, target, raw }: LinkRef | ImageRef) => {
    if (block === undefined) return
    const mark = numbering.numberOf(kind, addressOf(target, raw))
    if (mark !== undefined) blocks[block]!.push(mark)
  }
  for (const link of links) add('link', link)
  for (const image of images) add('image', image)
}

/** An address without protocol, query and fragment, which translators and tools change most. */
function addressOf(target: LinkRef['target'], raw: string): string {
  const address = target.kind === 'absolute' ? target.url : raw
  return address.replace(/^[a-z]+:\/\//i, '').replace(/[?#].*$/, '')
}

function addCode(marks: number[], code: string, numbering: Numbering): void {
  for (const line of code.split('\n')) {
    const trimmed = line.trim()
    const mark = trimmed.length > 1 ? numbering.numberOf('code', trimmed) : undefined
    if (mark !== undefined) marks.push(mark)
  }
}

function addText(marks: number[], written: string, numbering: Numbering): void {
  const text = withPlainLetters(written)
  const word = new WordReader(text)
  while (word.next()) {
    const mark = numbering.numberOfWord(text, word)
    if (mark !== undefined) marks.push(mark)
    addRenderingsOf(marks, text, word)
  }
  addRenderingsIn(marks, text)
  for (const number of text.match(/\d+(?:[.,]\d+)*/g) ?? none) {
    const mark = numbering.numberOf('number', number.replaceAll(',', ''))
    if (mark !== undefined) marks.push(mark)
  }
}

const none: readonly string[] = []
