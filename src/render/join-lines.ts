import type { Element, Parents, Root, Text } from 'hast'
import type { Edit, Span } from '../model/span.ts'
import { applyEdits } from '../text/edits.ts'
import { isCjkMark, isHan } from '../text/script.ts'

/** Elements that a line of text runs through; at the edge of any other one a line of text ends. */
const inline = new Set(
  (
    'a abbr b bdi bdo cite code del dfn em i ins kbd mark q rb ruby s samp small span strike strong sub sup time tt u ' +
    'var wbr'
  ).split(' '),
)
/** Marks that are full-width and so carry their own space, whatever stands on the other side. */
const fullWidth =
  /[\u3001-\u3003\u3008-\u3011\u3014-\u301F\uFF01-\uFF0F\uFF1A-\uFF20\uFF3B-\uFF40\uFF5B-\uFF60]/

/** White space with a line end in it. */
interface LineEnd {
  readonly node: Text
  readonly span: Span
}

/** What is known of a line of text while the tree is gone through. */
interface Line {
  /** The last two units of the words before, which hold the last character whole; empty where the line begins. */
  before: string
  /** The line end since then. */
  pending: LineEnd | undefined
  readonly joined: Map<Text, Edit[]>
}

/**
 * Takes a line end out of the text where a browser would show it as a space that Chinese does not have: between two
 * Chinese characters or marks, and beside a full-width mark, also across the edges of links, emphasis and code. Elsewhere
 * (Latin, kana, Hangul) it stays. After CSS Text 4 §4.1.3, segment break transformation.
 */
export function joinLines(tree: Root): void {
  const line: Line = { before: '', pending: undefined, joined: new Map() }
  readAll(tree, line)
  for (const [node, edits] of line.joined) node.value = applyEdits(node.value, edits)
}

function readAll({ children }: Parents, line: Line): void {
  for (const child of children) {
    if (child.type === 'text') readText(child, line)
    if (child.type !== 'element' || isAside(child)) continue
    const ends = !inline.has(child.tagName)
    if (ends) endLine(line)
    if (child.tagName !== 'pre') readAll(child, line)
    if (ends) endLine(line)
  }
}

function endLine(line: Line): void {
  line.before = ''
  line.pending = undefined
}

/** Most texts have no line end, so of the white space within them nothing need be known. */
function readText(node: Text, line: Line): void {
  const { value } = node
  let done = 0
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', done)) {
    let start = at
    while (start > done && isSpace(value.charCodeAt(start - 1))) start -= 1
    let end = at + 1
    while (isSpace(value.charCodeAt(end))) end += 1
    readWords(value, done, start, line)
    if (line.pending === undefined) line.pending = { node, span: { start, end } }
    else endLine(line)
    done = end
  }
  readWords(value, done, value.length, line)
}

/** Words, and what space there is between them and beside them, without a line end. */
function readWords(value: string, start: number, end: number, line: Line): void {
  if (start === end) return
  const { pending } = line
  const first = value.charCodeAt(start)
  if (pending && !isSpace(first) && needsNoSpace(line.before, value.codePointAt(start)!)) {
    const edits = line.joined.get(pending.node) ?? []
    edits.push({ span: pending.span, text: '' })
    line.joined.set(pending.node, edits)
  }
  line.pending = undefined
  line.before = isSpace(value.charCodeAt(end - 1)) ? '' : value.slice(Math.max(start, end - 2), end)
}

/** White space as HTML has it; not so beyond the end of a text. */
function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 9 || code === 13 || code === 12
}

/** Whether a line of text runs past an element: the reading above a word, the mark of a footnote. */
function isAside({ tagName, children }: Element): boolean {
  if (tagName === 'rt' || tagName === 'rp' || tagName === 'rtc') return true
  const [only] = children
  return tagName === 'sup' && only?.type === 'element' && 'dataFootnoteRef' in only.properties
}

function needsNoSpace(words: string, next: number): boolean {
  const before = Array.from(words).at(-1)
  if (before === undefined) return false
  const after = String.fromCodePoint(next)
  if (fullWidth.test(before) || fullWidth.test(after)) return true
  const chinese = (character: string) => isHan(character) || isCjkMark(character)
  return chinese(before) && chinese(after) && (isHan(before) || isHan(after))
}
