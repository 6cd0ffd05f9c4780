import type { Element, Root, RootContent, Text } from 'hast'
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

/**
 * A rehype plugin: takes a line end out of the text where a browser would show it as a space that Chinese does not have:
 * between two Chinese characters or marks, and beside a full-width mark, also across the edges of links, emphasis and
 * code. Elsewhere (Latin, kana, Hangul) it stays. After CSS Text 4 §4.1.3, segment break transformation.
 */
export function rehypeJoinLines() {
  return (tree: Root): void => {
    const joined = new Map<Text, Edit[]>()
    let before = ''
    let pending: LineEnd | undefined
    for (const { node, run, start } of runs(tree.children)) {
      if (run === '' || (isSpace(run) && (pending !== undefined || !run.includes('\n')))) {
        before = ''
        pending = undefined
      } else if (isSpace(run)) {
        pending = { node, span: { start, end: start + run.length } }
      } else {
        if (pending && needsNoSpace(before, run)) {
          const edits = joined.get(pending.node) ?? []
          edits.push({ span: pending.span, text: '' })
          joined.set(pending.node, edits)
        }
        before = lastCharacter(run)
        pending = undefined
      }
    }
    for (const [node, edits] of joined) node.value = applyEdits(node.value, edits)
  }
}

/** A stretch of a text that is white space throughout, or has none; an empty one where a line of text ends. */
interface Run {
  readonly node: Text
  readonly run: string
  readonly start: number
}

const edge: Run = { node: { type: 'text', value: '' }, run: '', start: 0 }

function* runs(nodes: readonly RootContent[]): Generator<Run> {
  for (const node of nodes) {
    if (node.type === 'text') {
      for (const { 0: run, index } of node.value.matchAll(/[ \t\r\n\f]+|[^ \t\r\n\f]+/g)) {
        yield { node, run, start: index }
      }
    }
    if (node.type !== 'element' || isAside(node)) continue
    const ends = !inline.has(node.tagName)
    if (ends) yield edge
    if (node.tagName !== 'pre') yield* runs(node.children)
    if (ends) yield edge
  }
}

function isSpace(run: string): boolean {
  return /^[ \t\r\n\f]/.test(run)
}

/** Whether a line of text runs past an element: the reading above a word, the mark of a footnote. */
function isAside({ tagName, children }: Element): boolean {
  if (tagName === 'rt' || tagName === 'rp' || tagName === 'rtc') return true
  const [only] = children
  return tagName === 'sup' && only?.type === 'element' && 'dataFootnoteRef' in only.properties
}

function needsNoSpace(before: string, run: string): boolean {
  if (before === '') return false
  const after = String.fromCodePoint(run.codePointAt(0)!)
  if (fullWidth.test(before) || fullWidth.test(after)) return true
  const chinese = (character: string) => isHan(character) || isCjkMark(character)
  return chinese(before) && chinese(after) && (isHan(before) || isHan(after))
}

/** The last two units hold the last character whole, be it beyond the basic plane or not. */
function lastCharacter(run: string): string {
  return Array.from(run.slice(-2)).at(-1)!
}
