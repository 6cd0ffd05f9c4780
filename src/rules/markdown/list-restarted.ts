import type { List, RootContent } from 'mdast'
import { spanOf } from '../../article/span-of.ts'
import { everything, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'

/** What breaks a list in pieces: a new section may begin a list of its own. */
const BETWEEN = new Set(['paragraph', 'code', 'blockquote', 'html', 'table'])
/** Pieces that stand further apart than this many blocks are lists of their own. */
const MOST_BETWEEN = 6

/** Lists that begin at 1 each, though they were meant as one. */
interface Run {
  readonly lists: List[]
  /** Each piece is one item; pieces of several, with nothing but code between them, may be lists of their own. */
  readonly isSingle: boolean
}

/** A numbered list that something unindented breaks into pieces goes on counting. */
export const listRestarted: ArticleRule = {
  id: 'markdown/list-restarted',
  subject: 'article',
  severity: 'warning',
  check({ tree, source: { text } }) {
    return runsOf(tree.children).flatMap(({ lists, isSingle }) => {
      let items = 0
      return lists.flatMap((list, index): readonly Observation[] => {
        items += list.children.length
        const number = items - list.children.length + 1
        return index === 0 ? [] : [restarted(list, number, isSingle, text)]
      })
    })
  },
}

function runsOf(children: readonly RootContent[]): readonly Run[] {
  const runs: Run[] = []
  let run: Run | undefined
  let last = -1
  children.forEach((node, index) => {
    if (node.type !== 'list') {
      if (!BETWEEN.has(node.type)) run = undefined
      return
    }
    const between = children.slice(last + 1, index)
    const isSingle = node.children.length === 1
    const isPiece = node.ordered === true && node.start === 1
    const isNear = between.length > 0 && between.length <= MOST_BETWEEN
    const isCodeOnly = between.every(({ type }) => type === 'code')
    if (run && isPiece && isNear && run.isSingle === isSingle && (isSingle || isCodeOnly))
      run.lists.push(node)
    else {
      run = isPiece ? { lists: [node], isSingle } : undefined
      if (run) runs.push(run)
    }
    last = index
  })
  return runs
}

function restarted(list: List, number: number, isSingle: boolean, text: string): Observation {
  const { start } = spanOf(list)
  const digits = /^\d+/.exec(text.slice(start, start + 12))?.[0] ?? ''
  const edit = { span: { start, end: start + digits.length }, text: String(number) }
  return {
    message: 'markdown/list-restarted',
    data: { number },
    span: { start, end: start + digits.length + 1 },
    ...(!isSingle && { severity: 'info', confidence: 'low' }),
    fix: { kind: 'suggestion', edits: [edit], changes: everything },
  }
}
