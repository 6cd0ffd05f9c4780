import type { List, RootContent } from 'mdast'
import { spanOf } from '../../article/span-of.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'

/** What breaks a list in pieces: a new section may begin a list of its own. */
const BETWEEN = new Set(['paragraph', 'code', 'blockquote', 'image', 'html', 'table'])
/** Pieces that stand further apart than this many blocks are lists of their own. */
const MOST_BETWEEN = 6

/**
 * A numbered list that something unindented breaks into pieces goes on counting. Pieces of one item each that all begin
 * at 1 were meant as one list; where a piece has several, it may well be a list of its own.
 */
export const listRestarted: ArticleRule = {
  id: 'markdown/list-restarted',
  subject: 'article',
  severity: 'warning',
  check({ tree, source: { text } }) {
    return runsOf(tree.children).flatMap((run) =>
      run.slice(1).map((list, index) => restarted(list, index + 2, text)),
    )
  },
}

/** Lists of one item that begin at 1, with code, pictures or paragraphs between them. */
function runsOf(children: readonly RootContent[]): readonly (readonly List[])[] {
  const runs: List[][] = []
  let run: List[] | undefined
  let last = 0
  children.forEach((node, index) => {
    if (node.type === 'list') {
      if (!isPiece(node)) run = undefined
      else if (run && index - last > 1 && index - last <= MOST_BETWEEN) run.push(node)
      else {
        run = [node]
        runs.push(run)
      }
      last = index
    } else if (!BETWEEN.has(node.type)) run = undefined
  })
  return runs
}

function isPiece({ ordered, start, children }: List): boolean {
  return ordered === true && start === 1 && children.length === 1
}

function restarted(list: List, number: number, text: string): Observation {
  const { start } = spanOf(list)
  const digits = /^\d+/.exec(text.slice(start, start + 12))?.[0] ?? ''
  const span = { start, end: start + digits.length + 1 }
  const edit = { span: { start, end: start + digits.length }, text: String(number) }
  const fix = { kind: 'suggestion' as const, edits: [edit] }
  return { message: 'markdown/list-restarted', data: { number }, span, fix }
}
