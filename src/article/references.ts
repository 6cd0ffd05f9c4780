import type { Article } from '../model/article.ts'
import type { Span } from '../model/span.ts'
import { literalText, MASK } from './literal-text.ts'
import { spanOf } from './span-of.ts'
import { wordBlocksOf } from './walk.ts'

/** A reference that leads nowhere. */
export interface UndefinedReference {
  /** The label as written. */
  readonly label: string
  /** From the first bracket to the last. */
  readonly span: Span
}

/**
 * `[text][label]` or `[text][]`. After a letter or digit of Latin script, or another bracket, it is an index
 * (`rows[i][j]`), and two numbers are citations (`[1][2]`).
 */
const REFERENCE = /(?<![\w\])])\[([^[\]]*)\]\[([^[\]]*)\]/dg
const FOOTNOTE = /\[\^([^[\]\s]+)\]/g

/**
 * References that CommonMark shows as literal text because no definition has their label: full `[text][label]` and
 * collapsed `[text][]` ones (CommonMark 0.31 §6.3), and footnotes `[^label]`. A lone `[words]` is never meant, nor is
 * anything in code or in the text of a link. In the order of the text.
 */
export function findUndefinedReferences(
  article: Pick<Article, 'tree' | 'source'>,
): UndefinedReference[] {
  const found: UndefinedReference[] = []
  for (const { node } of wordBlocksOf(article.tree)) {
    const { start, end } = spanOf(node)
    if (!/\]\[|\[\^/.test(article.source.text.slice(start, end))) continue
    const text = literalText(node, article.source.text)
    found.push(...linksIn(text, start, article.source.text), ...footnotesIn(text, start))
  }
  return found.sort((a, b) => a.span.start - b.span.start)
}

function linksIn(text: string, offset: number, source: string): readonly UndefinedReference[] {
  return [...text.matchAll(REFERENCE)].flatMap((match) => {
    const [, words = '', second = ''] = match
    const label = second === '' ? words : second
    const span = { start: offset + match.index, end: offset + match.index + match[0].length }
    const empty = words.trim() === '' || label.trim() === '' || label.startsWith('^')
    const numbers = /^\d+$/.test(words) && /^\d*$/.test(second)
    if (empty || numbers || (second === '' && words.includes(MASK))) return []
    const [from, to] = match.indices?.[second === '' ? 1 : 2] ?? [0, 0]
    return [{ label: source.slice(offset + from, offset + to), span }]
  })
}

function footnotesIn(text: string, offset: number): readonly UndefinedReference[] {
  return [...text.matchAll(FOOTNOTE)].flatMap(({ index, 0: whole, 1: label = '' }) =>
    label.includes(MASK)
      ? []
      : [
          {
            label: `^${label}`,
            span: { start: offset + index, end: offset + index + whole.length },
          },
        ],
  )
}
