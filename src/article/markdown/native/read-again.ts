import type { Paragraph, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { combineExtensions } from 'micromark-util-combine-extensions'
import type { Construct, Extension } from 'micromark-util-types'
import { processor } from '../processor.ts'

/** Labels of definitions and of footnotes, as micromark keeps them: which references there are depends on them. */
export interface Labels {
  readonly definitions: readonly string[]
  readonly footnotes: readonly string[]
}

/** Everything but paragraphs, so that lines are text whatever they begin with. */
const textOnly: Extension = {
  disable: {
    null: [
      'blockQuote',
      'codeFenced',
      'codeIndented',
      'definition',
      'gfmFootnoteDefinition',
      'headingAtx',
      'htmlFlow',
      'list',
      'setextUnderline',
      'table',
      'thematicBreak',
    ],
  },
}

const { micromarkExtensions = [], fromMarkdownExtensions = [] } = processor.data()
// Combined once, which takes longer than to read a line.
const all = combineExtensions(micromarkExtensions as Extension[])
const allOfText = combineExtensions([...(micromarkExtensions as Extension[]), textOnly])

/** A text as blocks, read by remark, with the definitions of a text around it. */
export function readBlocks(text: string, labels: Labels): readonly RootContent[] {
  return read(text, all, labels)
}

/** Texts without blank lines, each read as the content of one paragraph; nothing where one of them is none. */
export function readWords(
  texts: readonly string[],
  labels: Labels,
): readonly Paragraph[] | undefined {
  const blocks = read(texts.join('\n\n'), allOfText, labels)
  const paragraphs = blocks.filter((block) => block.type === 'paragraph')
  return paragraphs.length === texts.length && blocks.length === texts.length
    ? paragraphs
    : undefined
}

function read(text: string, extension: Extension, labels: Labels): readonly RootContent[] {
  return fromMarkdown(text, {
    extensions: [extension, knowing(labels)],
    mdastExtensions: fromMarkdownExtensions,
  }).children
}

/** Reads nothing, but tells the parser at the beginning of every block which definitions there are. */
function knowing(labels: Labels): Extension {
  const definitions = [...labels.definitions]
  const footnotes = [...labels.footnotes]
  const construct: Construct = {
    tokenize(_, __, nok) {
      this.parser.defined = definitions
      this.parser.gfmFootnotes = footnotes
      return nok
    },
  }
  return { flowInitial: { null: [construct] } }
}
