import { decodeString } from 'micromark-util-decode-string'
import type { Span } from '../../model/span.ts'
import type { Piece } from './run.ts'

const REFERENCE = /&#?\w{1,40};/y
const PUNCTUATION = /[!-/:-@[-`{-~]/
const INDENT = /[ \t]*(?:\r\n?|\n)[ \t>]*/y

/**
 * The pieces of a text node that begins at an offset of its run: those that are written as they are read, and between them escapes, character references and
 * line ends with the indentation behind them. Nothing where the two cannot be matched.
 */
export function literalPieces(
  value: string,
  source: string,
  { start, end }: Span,
  offset: number,
): readonly Piece[] | undefined {
  if (end - start === value.length && source.startsWith(value, start)) {
    return [{ at: offset, length: value.length, start, end, literal: true }]
  }
  const pieces: Piece[] = []
  let read = 0
  let at = start
  let plain = start
  const flush = () => {
    const length = at - plain
    if (length === 0) return
    pieces.push({ at: offset + read - length, length, start: plain, end: at, literal: true })
  }
  while (read < value.length) {
    const special = specialAt(value, read, source, at, end)
    if (special === undefined) {
      if (source[at] !== value[read]) return undefined
      at += 1
      read += 1
      continue
    }
    flush()
    const { length } = special
    pieces.push({ at: offset + read, length, start: at, end: special.end, literal: false })
    read += length
    at = special.end
    plain = at
  }
  flush()
  return pieces
}

/** An escape, a reference or a line end, by where it ends in the file and how many units of the value it stands for. */
function specialAt(
  value: string,
  read: number,
  source: string,
  at: number,
  end: number,
): { readonly end: number; readonly length: number } | undefined {
  const next = source[at]
  if (next === '\\' && at + 1 < end && PUNCTUATION.test(source[at + 1] ?? '')) {
    return source[at + 1] === value[read] ? { end: at + 2, length: 1 } : undefined
  }
  if (next === '&') {
    const reference = matchAt(REFERENCE, source, at)
    const decoded = decodeString(reference)
    const isRead = decoded !== reference && value.startsWith(decoded, read)
    return isRead ? { end: at + reference.length, length: decoded.length } : undefined
  }
  const isLineEnd = value[read] === '\n' || value[read] === '\r'
  if (!isLineEnd) return undefined
  const lineEnd = matchAt(INDENT, source, at)
  const length = value[read] === '\r' && value[read + 1] === '\n' ? 2 : 1
  return lineEnd === '' ? undefined : { end: at + lineEnd.length, length }
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? ''
}
