import type { Heading, Link, LinkReference, Nodes, Paragraph, TableCell } from 'mdast'
import { changedRuns } from './changed-runs.ts'

/** The blocks that hold words with marks in them. */
export type WordBlock = Paragraph | Heading | TableCell

const ADDRESS = /:\/\/|www\.|[\w.+-]@/i
const MARKS = /[*_]/
/** Runs beside another mark, or behind one that is escaped. */
const CROWDED = /\*_|_\*|\\(?:\*\*|__)/
/** A backslash at the end of a line that was not taken for a break. */
const BACKSLASH_AT_END = /\\(?:\n|$)/
/** An address that both parsers end at the same place, if white space or a bracket follows. */
const PLAIN_ADDRESS =
  /^https?:\/\/[a-z0-9-]+(?:\.[a-z0-9-]+)+(?::\d+)?(?:\/(?:[\w/.?=&%#+-]*[a-z0-9/=#])?)?$/i
const WHITE_SPACE = /^\s?$/
/** What may stand before a bare address wherever it may begin: white space, or a Chinese letter or mark. */
const SPACE_OR_CHINESE = /^(?:\s|[^\0-\x7F])?$/

/** What stands in the tree of a block and may be read otherwise. */
interface Seen {
  /** What is in doubt wherever it stands: bare addresses, breaks. */
  doubt: boolean
  tilde: boolean
  asterisk: boolean
  /** Emphasis within emphasis. */
  nested: boolean
  /** How many emphases stand around the node that is looked at. */
  depth: number
  bracket: boolean
  footnote: boolean
}

/**
 * Whether the inline marks of a block that was read natively may mean something else to remark with the extensions of
 * this project: emphasis beside Chinese, single tildes, bare addresses, and some rare cases in which the native parser
 * goes its own way. False only where the two agree.
 */
export function isDoubtful(block: WordBlock, text: string): boolean {
  const seen: Seen = {
    doubt: false,
    tilde: false,
    asterisk: false,
    nested: false,
    depth: 0,
    bracket: false,
    footnote: false,
  }
  look(block.children, text, seen)
  // `[[^1]]` may be a link or none.
  if (seen.doubt || (seen.footnote && seen.bracket)) return true
  const source = sourceOf(block, text)
  // A tilde needs another one.
  if (seen.tilde && source.indexOf('~') !== source.lastIndexOf('~')) return true
  if (!MARKS.test(source)) return false
  if (CROWDED.test(source)) return true
  const changed = changedRuns(source)
  // Where all runs pair off one after the other, each opening or closing one mark, those that could do more do not.
  return changed.underscores || (changed.asterisks && (seen.asterisk || seen.nested))
}

function look(nodes: readonly Nodes[], text: string, seen: Seen): void {
  for (const node of nodes) {
    switch (node.type) {
      case 'text':
        lookAtText(node.value, seen)
        break
      case 'image':
      case 'imageReference':
        lookAtImage(sourceOf(node, text), node.alt ?? '', seen)
        break
      case 'delete':
        seen.tilde = true
        break
      case 'footnoteReference':
        seen.footnote = true
        break
      case 'strong':
      case 'emphasis':
        if (seen.depth > 0) seen.nested = true
        seen.depth += 1
        look(node.children, text, seen)
        seen.depth -= 1
        break
      case 'link':
      case 'linkReference':
        if (!isPlainAddress(node, text)) look(node.children, text, seen)
    }
  }
}

function lookAtText(value: string, seen: Seen): void {
  if (ADDRESS.test(value) || BACKSLASH_AT_END.test(value)) seen.doubt = true
  if (value.includes('~')) seen.tilde = true
  if (value.includes('*')) seen.asterisk = true
  if (value.includes('[')) seen.bracket = true
}

/** Of the marks in the description of an image the tree keeps nothing. */
function lookAtImage(source: string, alt: string, seen: Seen): void {
  if (ADDRESS.test(alt) && !PLAIN_ADDRESS.test(alt)) seen.doubt = true
  if (source.includes('~')) seen.tilde = true
  if (source.includes('*')) seen.asterisk = true
}

/** Whether what a link shows is an address that is sure to end where it does: in `<…>` or `[…]`, or with space behind. */
function isPlainAddress(link: Link | LinkReference, text: string): boolean {
  const source = sourceOf(link, text)
  if (source.startsWith('<')) return true
  const [only, more] = link.children
  if (only?.type !== 'text' || more !== undefined || !PLAIN_ADDRESS.test(only.value)) return false
  if (source.startsWith(`[${only.value}]`)) return true
  const { start, end } = link.position!
  return (
    source === only.value &&
    SPACE_OR_CHINESE.test(text.charAt(start.offset! - 1)) &&
    WHITE_SPACE.test(text.charAt(end.offset!))
  )
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}
