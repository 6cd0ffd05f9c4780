import type { Span, Spanned } from '../model/span.ts'
import { unescaped } from './unescaped.ts'

/** A Markdown inline link, `[text](target "title")`. All spans are offsets into the text it was read from. */
export interface InlineLink {
  /** The whole link, from `[` to `)`. */
  readonly span: Span
  /** What stands between the brackets, as written. */
  readonly text: Spanned
  /** The target with escapes and character references decoded; its span leaves out `<` and `>`. */
  readonly target: Spanned
  readonly title?: Spanned
}

interface Resource {
  readonly target: Spanned
  readonly title?: Spanned
  /** Offset after `)`. */
  readonly end: number
}

/** CommonMark asks for at least 32 levels of parentheses in a target; a limit keeps hostile text linear. */
const DEEPEST_PARENTHESES = 32

/**
 * The inline link that begins with the `[` at offset `start` (CommonMark 0.31 §6.3): brackets in the text and
 * parentheses in the target may be nested in balance, `\` escapes, code spans hide brackets, `<…>` holds a target with
 * spaces. Returns undefined where no link begins there. Time is linear in the text that follows.
 */
export function readInlineLink(text: string, start: number): InlineLink | undefined {
  if (text[start] !== '[') return undefined
  const [link] = scan(text, start, true)
  return link?.span.start === start ? link : undefined
}

/**
 * All inline links of a text in order, by the rules of `readInlineLink`. Links never contain links: of two nested
 * ones the inner is returned. Images are passed over. Time is linear in the length of the text.
 */
export function inlineLinks(text: string): readonly InlineLink[] {
  return scan(text, 0, false)
}

const EXCLAMATION = 33
const OPENING = 91
const BACKSLASH = 92
const CLOSING = 93
const BACKTICK = 96

/** The algorithm of CommonMark 0.31, appendix “look for link or image”, with a stack of open brackets. */
function scan(text: string, start: number, firstOnly: boolean): readonly InlineLink[] {
  if (!text.includes('](', start)) return []
  const links: InlineLink[] = []
  const open: { at: number; image: boolean }[] = []
  const missingRuns = new Set<number>()
  // Brackets below this height of the stack hold a link already and cannot become one.
  let spent = 0
  let at = start
  while (at < text.length) {
    const unit = text.charCodeAt(at)
    if (unit === BACKSLASH) at += 2
    else if (unit === BACKTICK) at = afterCode(text, at, missingRuns)
    else if (unit === EXCLAMATION && text[at + 1] === '[') {
      open.push({ at: at + 1, image: true })
      at += 2
    } else if (unit === OPENING) {
      open.push({ at, image: false })
      at += 1
    } else if (unit === CLOSING) {
      const opener = open.pop()
      const usable = opener !== undefined && (opener.image || open.length >= spent)
      const resource = usable ? readResource(text, at + 1) : undefined
      if (opener && resource && !opener.image) {
        links.push(makeLink(text, opener.at, at, resource))
        spent = open.length
      }
      spent = Math.min(spent, open.length)
      at = resource?.end ?? at + 1
      if (firstOnly && open.length === 0) break
    } else at += 1
  }
  return links
}

function makeLink(text: string, start: number, close: number, resource: Resource): InlineLink {
  const { end, ...rest } = resource
  const inner = { start: start + 1, end: close }
  return {
    span: { start, end },
    text: { value: text.slice(inner.start, inner.end), span: inner },
    ...rest,
  }
}

/** Offset after the code span that begins at a backtick, or after the run of backticks where none closes it. */
function afterCode(text: string, start: number, missingRuns: Set<number>): number {
  const length = runLength(text, start)
  const opened = start + length
  if (missingRuns.has(length)) return opened
  let at = text.indexOf('`', opened)
  while (at !== -1) {
    const found = runLength(text, at)
    if (found === length) return at + found
    at = text.indexOf('`', at + found)
  }
  missingRuns.add(length)
  return opened
}

function runLength(text: string, start: number): number {
  let end = start
  while (text[end] === '`') end += 1
  return end - start
}

/** `(target "title")` at an offset; title and target are optional. */
function readResource(text: string, start: number): Resource | undefined {
  if (text[start] !== '(') return undefined
  const target = readTarget(text, skipSpace(text, start + 1))
  if (!target) return undefined
  const afterTarget = skipSpace(text, target.end)
  const title = afterTarget > target.end ? readTitle(text, afterTarget) : undefined
  const close = title ? skipSpace(text, title.span.end + 1) : afterTarget
  if (text[close] !== ')') return undefined
  return { target: target.value, ...(title && { title }), end: close + 1 }
}

function readTarget(text: string, start: number): { value: Spanned; end: number } | undefined {
  if (text[start] === '<') {
    const close = findClose(text, start + 1, '>', '<\n\r')
    return close === undefined
      ? undefined
      : { value: decoded(text, { start: start + 1, end: close }), end: close + 1 }
  }
  let depth = 0
  let at = start
  for (; at < text.length; at += 1) {
    const char = text[at]!
    if (char <= ' ' || char === '\u007F') break
    if (char === '\\' && isPunctuation(text[at + 1])) at += 1
    else if (char === '(') depth += 1
    else if (char === ')' && depth === 0) break
    else if (char === ')') depth -= 1
    if (depth > DEEPEST_PARENTHESES) return undefined
  }
  const end = Math.min(at, text.length)
  return depth > 0 ? undefined : { value: decoded(text, { start, end }), end }
}

function readTitle(text: string, start: number): Spanned | undefined {
  const open = text[start]
  if (open !== '"' && open !== "'" && open !== '(') return undefined
  const [close, forbidden] = open === '(' ? [')', '('] : [open, '']
  const end = findClose(text, start + 1, close, forbidden)
  return end === undefined ? undefined : decoded(text, { start: start + 1, end })
}

/** Offset of the first unescaped `close`; undefined where a forbidden character or the end comes first. */
function findClose(
  text: string,
  start: number,
  close: string,
  forbidden: string,
): number | undefined {
  for (let at = start; at < text.length; at += 1) {
    const char = text[at]!
    if (char === close) return at
    if (forbidden.includes(char)) return undefined
    if (char === '\\' && isPunctuation(text[at + 1])) at += 1
  }
  return undefined
}

/** Spaces and tabs with at most one line end among them. */
function skipSpace(text: string, start: number): number {
  let at = start
  let lineEnds = 0
  for (; at < text.length; at += 1) {
    const char = text[at]
    if (char === '\n' && text[at - 1] === '\r' && at > start) continue
    if (char === '\n' || char === '\r') lineEnds += 1
    else if (char !== ' ' && char !== '\t') break
    if (lineEnds > 1) break
  }
  return at
}

function decoded(text: string, span: Span): Spanned {
  return { value: unescaped(text.slice(span.start, span.end)), span }
}

/** ASCII punctuation, the characters a backslash escapes (CommonMark 0.31 §2.4). */
function isPunctuation(char: string | undefined): boolean {
  return char !== undefined && /[!-/:-@[-`{-~]/.test(char)
}
