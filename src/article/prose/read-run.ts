import type { Nodes, Parents, Text } from 'mdast'
import { CODE, isHan, neighboursIn, OBJECT } from '../../typography/index.ts'
import { spanOf } from '../span-of.ts'
import { literalPieces } from './literal-pieces.ts'
import { maskObjects } from './mask-objects.ts'
import type { Piece, ProseRun, Seam } from './run.ts'

const EMPHASIS: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete'])
/** Raw HTML between whose tags stands no prose. */
const OPENS_CODE = /^<(?:code|kbd|samp|var|pre|tt|script|style|math|svg)\b[^>]*(?<!\/)>$/i
const CLOSES_CODE = /^<\/(?:code|kbd|samp|var|pre|tt|script|style|math|svg)\b/i

/** The prose of a block that holds inline content. */
export function readRun(block: Parents, source: string): ProseRun {
  const reader = new RunReader(source)
  for (const child of block.children) reader.read(child, false)
  return reader.finish()
}

/** Walks through inline content and notes what is read, where it is written, and where markup begins and ends. */
class RunReader {
  readonly #source: string
  readonly #texts: string[] = []
  readonly #pieces: Piece[] = []
  readonly #seams = new Map<number, Seam>()
  #length = 0
  /** Depth of raw HTML that holds code. */
  #inCode = 0

  constructor(source: string) {
    this.#source = source
  }

  /** `isFixed`: the words are a label by which something is found. */
  read(node: Nodes, isFixed: boolean): void {
    if (node.type === 'text') this.#readText(node, isFixed)
    else if (node.type === 'inlineCode') this.#readCode(node)
    else if (this.#holdsProse(node)) this.#readInside(node, isFixed)
    else if (node.type === 'break') this.#add('\n', node)
    else {
      if (node.type === 'html') this.#enterOrLeave(node.value)
      this.#add(OBJECT, node)
    }
  }

  finish(): ProseRun {
    const text = maskObjects(this.#texts.join(''))
    return {
      text,
      neighbours: neighboursIn(text),
      pieces: this.#pieces,
      seams: this.#seams,
    }
  }

  /** A bare address and one in `<>` are shown as they are. */
  #holdsProse(node: Nodes): node is Parents {
    if (node.type === 'link') return this.#source[spanOf(node).start] === '['
    return node.type === 'linkReference' || EMPHASIS.has(node.type)
  }

  #readText(node: Text, isFixed: boolean): void {
    const { value } = node
    const isCode = this.#inCode > 0
    const pieces = isCode
      ? undefined
      : literalPieces(value, this.#source, spanOf(node), this.#length)
    if (pieces === undefined) {
      this.#add(OBJECT, node)
      return
    }
    this.#texts.push(value)
    for (const piece of pieces) this.#pieces.push(isFixed ? { ...piece, literal: false } : piece)
    this.#length += value.length
  }

  /** Code that begins or ends in Chinese does not look like a word. */
  #readCode(node: Nodes & { readonly value: string }): void {
    const { start, end } = spanOf(node)
    const isWord = !isHan(node.value[0]) && !isHan(node.value.at(-1))
    this.#enter(start, false)
    this.#add(isWord ? CODE : OBJECT, node)
    this.#leave(end, false)
  }

  #readInside(node: Parents, isFixed: boolean): void {
    const { start, end } = spanOf(node)
    const isLabel = node.type === 'linkReference' && node.referenceType !== 'full'
    this.#enter(start, EMPHASIS.has(node.type))
    for (const child of node.children) this.read(child, isFixed || isLabel)
    this.#leave(end, EMPHASIS.has(node.type))
  }

  #add(text: string, node: Nodes): void {
    const { start, end } = spanOf(node)
    this.#texts.push(text)
    this.#pieces.push({ at: this.#length, length: text.length, start, end, literal: false })
    this.#length += text.length
  }

  /** What ends here ends before something begins, so the place outside is the one that was noted. */
  #enter(start: number, ofEmphasis: boolean): void {
    const former = this.#seams.get(this.#length)
    this.#seams.set(this.#length, {
      outside: former?.outside ?? start,
      ofEmphasis: ofEmphasis || former?.ofEmphasis === true,
    })
  }

  #leave(end: number, ofEmphasis: boolean): void {
    const former = this.#seams.get(this.#length)
    this.#seams.set(this.#length, {
      outside: end,
      ofEmphasis: ofEmphasis || former?.ofEmphasis === true,
    })
  }

  #enterOrLeave(html: string): void {
    if (OPENS_CODE.test(html)) this.#inCode += 1
    else if (CLOSES_CODE.test(html)) this.#inCode = Math.max(0, this.#inCode - 1)
  }
}
