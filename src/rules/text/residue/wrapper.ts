import type { Code } from 'mdast'
import { spanOf } from '../../../article/span-of.ts'
import type { Article } from '../../../model/article.ts'
import type { Edit } from '../../../model/span.ts'

/** A fence around what should be the article itself. */
export interface Wrapper {
  readonly code: Code
  /** How it opens, such as ```` ```markdown ````. */
  readonly opening: string
  /** Around most of the article; else around a part of it. */
  readonly isWhole: boolean
  /** Takes out both fences. */
  readonly edits: readonly Edit[]
}

/** A wrapper holds at least this much of all that the article says. */
const SHARE = 0.5
/** Below, it is an example of Markdown. */
const FEWEST_HAN = 20

/** Whether a fence says that it holds Markdown, or nothing but text. */
export function isMarkdownLanguage(language: string | null | undefined): boolean {
  return /^(?:markdown|md|mdx|text|txt)$/i.test(language ?? '')
}

/**
 * Fences that a model put around its answer, the whole article or a chunk of it. An article that speaks of Markdown or of
 * prompts shows examples in such fences.
 */
export function wrappers({ tree, blocks, code, source }: Article): readonly Wrapper[] {
  if (!code.some(({ language }) => isMarkdownLanguage(language))) return []
  const { text } = source
  const all = tree.children
  const size = all.reduce((sum, node) => sum + spanOf(node).end - spanOf(node).start, 0)
  let isTopic: boolean | undefined
  const isAboutMarkdown = () => {
    isTopic ??= speaksOfMarkdown(blocks)
    return isTopic
  }
  return all.flatMap((node) => {
    if (node.type !== 'code' || !isMarkdownLanguage(node.lang)) return []
    const { start, end } = spanOf(node)
    const han = node.value.match(/\p{Script=Han}/gu)?.length ?? 0
    const isWhole = end - start >= size * SHARE
    if (han < FEWEST_HAN || (!isWhole && (/^te?xt$/i.test(node.lang ?? '') || isAboutMarkdown())))
      return []
    const block = text.slice(start, end)
    const opening = /^[^\r\n]*/.exec(block)![0]
    const first = { span: { start, end: start + /^[^\n]*\n?/.exec(block)![0].length }, text: '' }
    const last = /\n[\t >]*(?:`{3,}|~{3,})[\t ]*$/.exec(block)
    const closing = { span: { start: start + (last?.index ?? 0) + 1, end }, text: '' }
    return [{ code: node, opening, isWhole, edits: last ? [first, closing] : [first] }]
  })
}

function speaksOfMarkdown(blocks: Article['blocks']): boolean {
  return blocks.some(
    ({ type, text }) => type !== 'code' && /markdown|\.md\b|提示词|prompt/i.test(text),
  )
}
