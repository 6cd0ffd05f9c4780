import type { ArticleResult, Input } from '../../build/process-article.ts'
import type { FileQuestion, LinkedFile } from '../../model/evidence.ts'
import type { ReadArticle } from '../read-article.ts'
import { type Mark, markOf, type Stamp } from './file-mark.ts'
import type { Basis, WitnessedFile } from './keepsake.ts'

/**
 * What an article was made from, `now` being milliseconds since 1970. Nothing where another run might come to another
 * result: where we failed, where a file could not be read, or where nothing was known of one that was asked for.
 */
export function basisOf(
  { input, stamps }: ReadArticle,
  result: ArticleResult,
  now: number,
): Basis | undefined {
  if (result.failed) return undefined
  const source = markOfRead(input.source, stamps.source, now)
  const original = input.original && markOfRead(input.original, stamps.original, now)
  const records = recordsOf(input, stamps.records, now)
  const files = witnessesOf(result.questions, result.files)
  const isOriginalLost = input.original !== undefined && original === undefined
  if (!source || !records || !files || isOriginalLost) return undefined
  return {
    source,
    ...(input.original && original && { original: { path: input.original.path, mark: original } }),
    records,
    files,
  }
}

function markOfRead(
  file: Input['source'],
  stamp: Stamp | undefined,
  now: number,
): Mark | undefined {
  return 'sha256' in file && stamp ? markOf(file.sha256, stamp, now) : undefined
}

/** What was told of the original; nothing where a file of that could not be read. */
function recordsOf(
  { records = [] }: Input,
  stamps: readonly (Stamp | undefined)[],
  now: number,
): Basis['records'] | undefined {
  const marks = records.flatMap((record, index) => {
    const mark = markOfRead(record, stamps[index], now)
    return mark ? [{ path: record.path, mark }] : []
  })
  return marks.length < records.length ? undefined : marks
}

function witnessesOf(
  questions: readonly FileQuestion[],
  answers: readonly LinkedFile[],
): readonly WitnessedFile[] | undefined {
  const known = new Map(answers.map((answer) => [answer.path, answer]))
  const files: WitnessedFile[] = []
  for (const { path, anchors } of questions) {
    const answer = known.get(path)
    if (answer === undefined) return undefined
    if (answer.content !== undefined) files.push({ path, state: answer.content })
    else if (!answer.exists) files.push({ path, state: 'missing' })
    // A folder called *.md, or an article above the limit, might become one whose places count.
    else if (anchors && /\.(?:md|markdown)$/i.test(path)) return undefined
    else files.push({ path, state: 'there' })
  }
  return files
}
