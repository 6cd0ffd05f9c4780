import type { Html, Link, Nodes, Parents, Text } from 'mdast'
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item'
import {
  defaultHandlers,
  type Info,
  type Join,
  type Options,
  type State,
} from 'mdast-util-to-markdown'
import { relaxedEscapes } from './relaxed-escapes.ts'

/*
 * What the packages that write Markdown leave undone so that reading it again gives the same tree.
 */

/** The extension for mdast-util-to-markdown. It has to come after those of the packages: the last handler is the one used. */
export const serialising: Options = {
  extensions: [
    // remark-cjk-friendly has its own handler of paragraphs and so shuts out the one that writes task boxes.
    gfmTaskListItemToMarkdown(),
  ],
  join: [joinParagraphThatBeginsWithHtml],
  handlers: { html, link, text },
}

const LINE_END = /[\r\n]$/
/** Deep enough that no raw HTML block can begin there, and dropped at the beginning of a line of a paragraph. */
const INDENT = '    '

/**
 * A tag at the beginning of a paragraph would begin raw HTML instead (CommonMark 0.31 §4.6), were it not for a
 * definition in the lines before: only so could it be read as a paragraph, and so it is written.
 */
function joinParagraphThatBeginsWithHtml(left: Nodes, right: Nodes): ReturnType<Join> {
  const begins = right.type === 'paragraph' && right.children[0]?.type === 'html'
  return left.type === 'definition' && begins ? 0 : undefined
}

/** Raw HTML at the beginning of a line within a paragraph is indented, so that it cannot end the paragraph. */
function html(node: Html, parent: Parents | undefined, state: State, info: Info): string {
  const inside = state.stack.includes('phrasing') && parent?.children[0] !== node
  return inside && LINE_END.test(info.before) ? INDENT + node.value : node.value
}
html.peek = () => '<'

/** As by default, but for line ends before raw HTML and white space at the edge of a cell, which would be lost. */
export function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const value = safe(node.value, state, info)
  if (!parent) return value
  const index = state.indexStack.at(-1) ?? 0
  if (parent.children[index + 1]?.type === 'html' && LINE_END.test(value)) return value + INDENT
  if (parent.type !== 'tableCell') return value
  const start = index === 0 ? value.replace(/^[\t ]/, encode) : value
  return index === parent.children.length - 1 ? start.replace(/[\t ]$/, encode) : start
}

function safe(value: string, state: State, info: Info): string {
  const usual = state.unsafe
  state.unsafe = relaxedEscapes(usual)
  const written = state.safe(value, info)
  state.unsafe = usual
  return written
}

function encode(character: string): string {
  return `&#x${character.charCodeAt(0).toString(16).toUpperCase()};`
}

/** As by default, but `<…>` only around addresses that CommonMark 0.31 §6.5 reads back. */
export function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  return withAutolinks(node, state, () => defaultHandlers.link(node, parent, state, info))
}
link.peek = (node: Link, _: Parents | undefined, state: State) =>
  withAutolinks(node, state, () => defaultHandlers.link.peek(node, undefined, state))

function withAutolinks(node: Link, state: State, write: () => string): string {
  const before = state.options.resourceLink
  state.options.resourceLink = /^mailto:.*@.*_/i.test(node.url)
  const written = write()
  state.options.resourceLink = before
  return written
}
