import type { Blockquote, Code, FootnoteDefinition, ListItem, Nodes, RootContent } from 'mdast'
import { BLOCK, type Doubt, NONE, TEXT, worst } from './doubt.ts'

type Container = Blockquote | ListItem | FootnoteDefinition

const TASK = /^\[[ \t\r\nxX]\] (?=\S)/
const OPENING_FENCE = /^(?:`{3,}|~{3,})/
const CLOSING_FENCE = /[\r\n][ \t>]*(`{3,}|~{3,})[ \t]*$/

/**
 * How far the doubt reaches whether remark gives the blocks in a quote, an item or a footnote the same bounds: where
 * containers within containers end, code that nothing closes, raw HTML; and where a task begins after its box.
 */
export function doubtAboutContainer(node: Container, top: RootContent, text: string): Doubt {
  if (node.type === 'footnoteDefinition' && !isPlainFootnote(node, top)) return TEXT
  if (node.type === 'listItem' && !isPlainItem(node, text)) return BLOCK
  return worst(node.children.map((child) => doubtAboutChild(child, top, text)))
}

function doubtAboutChild(child: RootContent, top: RootContent, text: string): Doubt {
  switch (child.type) {
    case 'blockquote':
    case 'table':
      return BLOCK
    case 'list':
      return top.type === 'list' ? NONE : BLOCK
    case 'code':
      return isClosed(child, text) ? NONE : TEXT
    case 'definition':
    case 'footnoteDefinition':
    case 'html':
      return TEXT
    default:
      return NONE
  }
}

/** One line, not within anything else. */
function isPlainFootnote(node: FootnoteDefinition, top: RootContent): boolean {
  return node === top && node.children.length === 1 && isOneLine(node)
}

/** Holds something; the box of a task stands before text, with one space between. */
function isPlainItem({ children: [first], checked }: ListItem, text: string): boolean {
  if (first === undefined || typeof checked !== 'boolean') return first !== undefined
  if (first.type !== 'paragraph' || first.children[0]?.type !== 'text') return false
  const start = first.position?.start.offset ?? 0
  return TASK.test(text.slice(start - 4, start + 1))
}

function isClosed({ position }: Code, text: string): boolean {
  const source = text.slice(position?.start.offset, position?.end.offset)
  const [opening] = OPENING_FENCE.exec(source) ?? []
  return opening !== undefined && CLOSING_FENCE.exec(source)?.[1]?.startsWith(opening) === true
}

/** Whether a node begins and ends on the same line. */
export function isOneLine({ position }: Nodes): boolean {
  return position?.start.line === position?.end.line
}
