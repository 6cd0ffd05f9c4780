import type { Heading, InlineCode, Link, Parents, Root, Text } from 'mdast'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import {
  defaultHandlers,
  type Handle,
  type Info,
  type Options,
  type State,
  type Tracker,
} from 'mdast-util-to-markdown'
import { cjkFriendlyToMarkdown } from 'mdast-util-to-markdown-cjk-friendly'
import { isPlain } from './plain-words.ts'
import { link as usualLink, text as usualText } from './serialising.ts'

/*
 * What the packages that write Markdown do although it cannot matter. Without it writing takes a third of the time, and
 * gives the same text.
 */

/** The extension for mdast-util-to-markdown. It has to come last, for the last handler of a node type is the one used. */
export const lightSerialising: Options = { handlers: { root, heading, text, link, inlineCode } }

const usualRoot = cjkFriendlyToMarkdown().handlers!.root as Handle
const usualInlineCode = gfmTableToMarkdown().handlers!.inlineCode as Handle

/** As by default, once the serialiser is made ready. A root of the parser never holds bare words. */
function root(node: Root, _: Parents | undefined, state: State, info: Info): string {
  // A root of nothing makes remark-cjk-friendly put its way of writing phrases in place.
  usualRoot({ type: 'root', children: [] }, undefined, state, info)
  state.createTracker = () => idleTracker
  state.safe = withFewPatterns(state)
  state.containerPhrasing = withoutLoneTexts(state)
  return state.containerFlow(node, info)
}

/** Handlers are told where in the output they write; none of ours asks, and to hand on nothing is quicker still. */
const idleTracker: Tracker = {
  move: (value) => value ?? '',
  shift: () => undefined,
  current: () => nowhere,
}
const nowhere = {} as ReturnType<Tracker['current']>

/**
 * Each text, label and address is held against a hundred patterns of what has to be escaped. A pattern is about one
 * character: where that does not stand in the text, neither it nor its neighbours are escaped on account of it.
 */
function withFewPatterns(state: State): State['safe'] {
  const usual = state.safe
  const characters = [...new Set(state.unsafe.map(({ character }) => character))]
  const escaped = characters.map((character) => character.replace(/[\\\]^-]/, '\\$&'))
  const watched = new RegExp(`[${escaped.join('')}]`, 'g')
  return (input, config) => {
    const found = input?.match(watched)
    if (!found) return input ?? ''
    const all = state.unsafe
    const characters = new Set(found)
    state.unsafe = all.filter(({ character }) => characters.has(character))
    const written = usual.call(state, input, config)
    state.unsafe = all
    return written
  }
}

/** Most paragraphs, headings and labels hold one text and nothing that could stand in its way. */
function withoutLoneTexts(state: State): State['containerPhrasing'] {
  const usual = state.containerPhrasing
  return (parent, info) => {
    const [only, more] = parent.children
    if (only?.type !== 'text' || more !== undefined) return usual(parent, info)
    state.indexStack.push(0)
    const written = state.handle(only, parent, state, info)
    state.indexStack.pop()
    return written
  }
}

/** As by default, but that a plain line is not searched for line ends, which only underlined headings may hold. */
function heading(node: Heading, parent: Parents | undefined, state: State, info: Info): string {
  const [only, more] = node.children
  const words = only?.type === 'text' && more === undefined ? only.value : ''
  return words === '' || words.startsWith(' ') || !isPlain(words, '#', '\n')
    ? defaultHandlers.heading(node, parent, state, info)
    : `${'#'.repeat(node.depth)} ${words}`
}

function text(node: Text, parent: Parents | undefined, state: State, info: Info): string {
  const { value } = node
  // White space at the edge of a cell would be lost.
  const isCut = parent?.type === 'tableCell' && value.trim() !== value
  return !isCut && isPlain(value, info.before, info.after)
    ? value
    : usualText(node, parent, state, info)
}

/** Without what ends an address, refers to a character, or would need `<…>`; mail addresses are written in their own way. */
const PLAIN_ADDRESS = /^(?!mailto:)[^\0- \u007F&()[\]\\|<>]*$/i

function link(node: Link, parent: Parents | undefined, state: State, info: Info): string {
  const words = plainWordsOf(node)
  return words === undefined ? usualLink(node, parent, state, info) : `[${words}](${node.url})`
}
link.peek = (node: Link, parent: Parents | undefined, state: State) =>
  plainWordsOf(node) === undefined ? usualLink.peek(node, parent, state) : '['

/** The words of a link that is written just as it is; nothing where something in it has to be looked at. */
function plainWordsOf({ children: [only, more], url, title }: Link): string | undefined {
  if (only?.type !== 'text' || more !== undefined || title) return undefined
  const { value } = only
  return value !== url && PLAIN_ADDRESS.test(url) && isPlain(value, '[', ']') ? value : undefined
}

/** Nothing but letters and marks that mean nothing in code. */
const PLAIN_CODE = /^[^`|\r\n ][^`|\r\n]*$/

/** As by default, where more is to be looked at than whether the code is plain. */
function inlineCode(
  node: InlineCode,
  parent: Parents | undefined,
  state: State,
  info: Info,
): string {
  return PLAIN_CODE.test(node.value)
    ? `\`${node.value}\``
    : usualInlineCode(node, parent, state, info)
}
inlineCode.peek = () => '`'
