import type { Article } from '../../model/article.ts'
import { everything, type Fix, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import type { Edit } from '../../model/span.ts'
import { excerpt } from '../excerpt.ts'
import { type TextLine, textLines } from './lines/text-lines.ts'
import { follows, type ItemForm, itemForm } from './lists/item-form.ts'
import { listEdges } from './lists/list-edges.ts'
import { blankBefore } from './tables/rows.ts'

/** A line that may be an item and is none: a form below it has to say so. */
const ITEM =
  /^[\t >]{0,20}(?:[-+*][\p{L}“‘《「（(【*`[]|[•●·◦▪－]|(?:[2-9]|[12]\d)[.)][\t ]|\d{1,2}[.)][\p{L}“‘《「（(【*`[]|\d{1,2}[、．）]|[（(]\d{1,2}[)）]|[①-⑳])/mu

/** What was meant as a list is one, and the paragraph after it is no part of it (CommonMark 0.31 §5.2, §5.3). */
export const listNotRendered: ArticleRule = {
  id: 'markdown/list-not-rendered',
  subject: 'article',
  severity: 'warning',
  check: (article) => [...runTogether(article), ...listEdges(article)],
}

interface Item {
  readonly line: TextLine
  readonly form: ItemForm
}

/** Items that readers see one after another in one paragraph. */
function runTogether(article: Article): readonly Observation[] {
  const { text } = article.source
  const runs: Item[][] = []
  for (const line of textLines(article, ITEM)) {
    const form = itemForm(line.text)
    // A break at the end of the line before puts it on a line of its own after all.
    if (!form || (line.index > 0 && / {2}\r?\n$|\\\r?\n$/.test(lineBefore(text, line)))) continue
    const run = runs.at(-1)
    const former = run?.at(-1)
    if (former?.line.paragraph === line.paragraph && follows(form, former.form))
      run!.push({ line, form })
    else runs.push([{ line, form }])
  }
  return runs.filter((run) => run.length > 1).map((run) => observe(run, text))
}

/** The end of the line before a line, its line end included. */
function lineBefore(text: string, { span }: TextLine): string {
  const start = text.lastIndexOf('\n', span.start - 1) + 1
  return text.slice(Math.max(0, start - 4), start)
}

function observe(run: readonly Item[], text: string): Observation {
  const { line, form } = run[0]!
  return {
    message: `markdown/list-not-rendered${form.kind === 'no-space' ? '' : `.${form.kind}`}`,
    data: {
      mark: form.written.trim(),
      right: form.right.trim(),
      text: excerpt(line.text, 30),
      count: run.length,
    },
    span: { start: line.span.start, end: run.at(-1)!.line.span.end },
    fix: fixOf(run, text),
  }
}

function fixOf(run: readonly Item[], text: string): Fix {
  const { line, form } = run[0]!
  const isList = form.kind !== 'sign'
  const marks = run.map(({ line: { span }, form: { written, right } }): Edit => {
    return { span: { start: span.start, end: span.start + written.length }, text: right }
  })
  const blanks = run
    .filter((_, i) => !isList || i === 0)
    .filter(({ line: { index } }) => index > 0)
    .map(({ line: { span } }) => blankBefore(text, span.start))
  // A list that begins at 1, and one of bullets, begins right after a paragraph as well.
  const needsBlank = !isList || (line.index > 0 && (form.number ?? 1) !== 1)
  const edits = [...(needsBlank ? blanks : []), ...(isList && form.kind !== 'late' ? marks : [])]
  const isSafe = form.kind === 'no-space' || form.kind === 'late'
  return { kind: isSafe ? 'safe' : 'suggestion', edits, changes: everything }
}
