/*
 * A linear look at a text before it is parsed. Remark, which reads what the native parser may have read otherwise, needs
 * time in proportion to the square of some marks, and a level of the stack for each level of nesting.
 *
 * The thresholds were measured with the whole way of an article and its original, parsed natively, and with remark alone
 * for texts that are in doubt as a whole: just below them it takes some three seconds. Real articles stay far below: of
 * 414, the largest had 70,000 characters, 730 lines with text, 670 marks in a block and 1,800 in all.
 */

/** Longest text, in UTF-16 units. */
const MOST_CHARACTERS = 600_000
/** Most lines with text. Some blocks of a line or two, such as fences in quotes, cost remark half a millisecond each. */
const MOST_LINES = 8_000
/** Most marks in the words of one block: emphasis that never closes takes cubic time to write. */
const MOST_MARKS_IN_BLOCK = 2_000
/** Most marks in all, at a tenth of a millisecond each. */
const MOST_MARKS = 30_000
/** Most numbers in digits: those that differ from the original are compared with up to 150 others each. */
const MOST_NUMBERS = 10_000
/** Deepest nesting that may stand in what looks like a block of code. */
const DEEPEST_IN_CODE = 100
/** Largest sum of the nesting of all lines. */
const MOST_DEPTH = 10_000

/** What may begin or end emphasis, code, links, tags, references, bare addresses and cells. */
const isMark = new Uint8Array(0x10000)
for (const mark of '*_~`[]<&@:|') isMark[mark.charCodeAt(0)] = 1

/**
 * Whether parsing a text may take long, so that it is better done in a thread that can be ended. False for every text
 * that is parsed well within five seconds; true for few others. Linear in the length of the text.
 */
export function isSuspicious(text: string): boolean {
  if (text.length > MOST_CHARACTERS) return true
  const lines = linesOf(text)
  // What a text has not in all, no block of it has: most texts need not be told apart.
  const isLight = lines.length <= MOST_LINES && marksIn(text) <= MOST_MARKS_IN_BLOCK
  if ((!isLight && isHeavy(lines)) || numbersIn(text) > MOST_NUMBERS) return true
  const depth = nesting(lines, () => false)
  return depth.deepest > DEEPEST_IN_CODE || depth.sum > MOST_DEPTH
}

function isHeavy(text: readonly string[]): boolean {
  const { lines, marks, marksInBlock } = load(text)
  return lines > MOST_LINES || marks > MOST_MARKS || marksInBlock > MOST_MARKS_IN_BLOCK
}

/** Whether a block has so many marks that remark may take seconds to read it. Linear in the length of the block. */
export function isDense(block: string): boolean {
  return block.length > MOST_MARKS_IN_BLOCK && marksIn(block) > MOST_MARKS_IN_BLOCK
}

/** Lines with text, marks in all, and the marks of the block that has most. The items of a list are blocks of their own. */
function load(text: readonly string[]): { lines: number; marks: number; marksInBlock: number } {
  let [lines, marks, marksInBlock, inBlock] = [0, 0, 0, 0]
  /** Up to how many columns an item may be indented to be one for sure. */
  let widest = 3
  let isFree = true
  for (const line of text) {
    if (line.trim() === '') {
      inBlock = 0
      isFree = true
      widest = Number.POSITIVE_INFINITY
      continue
    }
    const indent = line.search(/\S/)
    isFree = indent <= widest && beginsItem(line, isFree)
    if (isFree) inBlock = 0
    // The content of an item begins two columns on or more, and code four more: so deep it would be words.
    widest = isFree ? indent + 5 : 3
    lines += 1
    const here = marksIn(line)
    marks += here
    inBlock += here
    marksInBlock = Math.max(marksInBlock, inBlock)
  }
  return { lines, marks, marksInBlock }
}

/**
 * Whether a line is sure to begin an item. Right below words only a bullet or a 1 does, and only with text behind it
 * (CommonMark 0.31 §5.2); elsewhere it is the first line of something new anyway.
 */
function beginsItem(line: string, isFree: boolean): boolean {
  return isFree ? /^ *(?:[-*+]|\d{1,9}[.)]) /.test(line) : /^ {0,3}(?:[-*+]|1[.)]) +\S/.test(line)
}

function numbersIn(text: string): number {
  let count = 0
  let inNumber = false
  for (let at = 0; at < text.length; at++) {
    const isPart = isDigit(text.charCodeAt(at))
    if (isPart && !inNumber) count += 1
    inNumber = isPart
  }
  return count
}

function marksIn(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at++) count += isMark[text.charCodeAt(at)]!
  return count
}

/**
 * How deep quotes and lists may be nested in a text at most: for each line its own quote and list marks, and the items of
 * the lines before that its indentation can continue. Lines between fences are code and are not counted. Never less than
 * the depth of the tree, save where raw HTML makes a fence look like one that is none: `isSuspicious` sees those.
 * Linear in the length of the text.
 */
export function nestingOf(text: string): number {
  return nesting(linesOf(text), fences()).deepest
}

/** The nesting of the deepest line, and that of all lines added up. */
function nesting(
  lines: readonly string[],
  isCode: (line: string) => boolean,
): { deepest: number; sum: number } {
  /** Columns at which the content of the items that may be open begins. */
  const open: number[] = []
  let deepest = 0
  let sum = 0
  for (const line of lines) {
    if (isCode(line) || isRule(line)) continue
    const depth = depthOf(line, open)
    deepest = Math.max(deepest, depth)
    if (line.trim() !== '') sum += depth
  }
  return { deepest, sum }
}

/** Reads the marks at the beginning of a line; items go into `open` and those that cannot be open any longer out of it. */
function depthOf(line: string, open: number[]): number {
  let quotes = 0
  let column = 0
  let first = true
  for (let at = 0; at < line.length; ) {
    const code = line.charCodeAt(at)
    const item = itemLength(line, at)
    if (code === 32) column += 1
    else if (code === 9) column += 4 - (column % 4)
    else if (code === 62) {
      quotes += 1
      column += 1
    } else if (item > 0) {
      if (first) while ((open.at(-1) ?? 0) > column) open.pop()
      first = false
      column += item
      // The content begins a space further on, or five at most; the nearest counts, so that depth is not missed.
      open.push(column + 1)
    } else break
    at += item || 1
  }
  return quotes + open.length
}

/** Length of a list marker (CommonMark 0.31 §5.2) that white space or the end of the line follows; else 0. */
function itemLength(line: string, at: number): number {
  const code = line.charCodeAt(at)
  let end = at
  if (code === 42 || code === 43 || code === 45) end = at + 1
  else {
    while (end - at < 10 && isDigit(line.charCodeAt(end))) end += 1
    const closed = line[end] === '.' || line[end] === ')'
    if (end === at || end - at > 9 || !closed) return 0
    end += 1
  }
  return end === line.length || line[end] === ' ' || line[end] === '\t' ? end - at : 0
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** `* * *` and the like are no lists. */
function isRule(line: string): boolean {
  return /^ {0,3}([-*_])[ \t]*\1[ \t]*\1(?:[ \t]|\1)*$/.test(line)
}

/** Tells, line after line, whether it stands between fences or is one. */
function fences(): (line: string) => boolean {
  let fence = ''
  return (line) => {
    const run = /^ {0,3}(`{3,}|~{3,})([^`]*)$/.exec(line)
    const [, marks = '', info = ''] = run ?? []
    if (fence === '') {
      fence = marks
      return marks !== ''
    }
    const closes = marks[0] === fence[0] && marks.length >= fence.length && info.trim() === ''
    if (closes) fence = ''
    return true
  }
}

function linesOf(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/)
}
