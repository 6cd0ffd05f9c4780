import type { Blockquote, Code, FootnoteDefinition, ListItem, Nodes, RootContent } from 'mdast'

type Container = Blockquote | ListItem | FootnoteDefinition

const TASK = /^\[[ \t\r\nxX]\] (?=\S)/
const BOX = /^\[[ \t\r\nxX]\]\s/
const LINE_END = /\r\n?|\n/
const OPENING_FENCE = /^(?:`{3,}|~{3,})/
const CLOSING_FENCE = /[\r\n][ \t>]*(`{3,}|~{3,})[ \t]*$/

/**
 * Whether remark may give the blocks in a quote, an item or a footnote other bounds: where containers within containers
 * end, code that nothing closes, raw HTML; and where a task begins after its box.
 */
export function isDoubtfulContainer(node: Container, top: RootContent, text: string): boolean {
  if (node.type === 'footnoteDefinition' && !isPlainFootnote(node, top)) return true
  if (node.type === 'listItem' && !isPlainItem(node, text)) return true
  return node.children.some((child) => isDoubtfulChild(child, top, text))
}

function isDoubtfulChild(child: RootContent, top: RootContent, text: string): boolean {
  switch (child.type) {
    case 'list':
      return top.type !== 'list'
    case 'code':
      return !isClosed(child, text)
    case 'blockquote':
    case 'table':
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
      return true
    default:
      return false
  }
}

/** One line, not within anything else. */
function isPlainFootnote(node: FootnoteDefinition, top: RootContent): boolean {
  return node === top && node.children.length === 1 && isOneLine(node)
}

/** Holds something; the box of a task stands before text, with one space between, and nothing else looks like one. */
function isPlainItem({ children: [first], checked }: ListItem, text: string): boolean {
  if (first === undefined) return false
  const start = first.position?.start.offset ?? 0
  if (typeof checked !== 'boolean')
    return first.type !== 'paragraph' || !BOX.test(text.slice(start, start + 4))
  if (first.type !== 'paragraph' || first.children[0]?.type !== 'text') return false
  return TASK.test(text.slice(start - 4, start + 1))
}

/** Whether the last line of fenced code is a fence, and not a part of the code that looks like one. */
function isClosed({ position, value }: Code, text: string): boolean {
  const { start, end } = position!
  const source = text.slice(start.offset, end.offset)
  const [opening] = OPENING_FENCE.exec(source) ?? []
  if (opening === undefined || !CLOSING_FENCE.exec(source)?.[1]?.startsWith(opening)) return false
  return value === '' || value.split(LINE_END).length === end.line - start.line - 1
}

/** Whether a node begins and ends on the same line. */
export function isOneLine({ position }: Nodes): boolean {
  return position?.start.line === position?.end.line
}
