import type { Input } from '../../build/process-article.ts'
import type { FileQuestion, LinkedFile } from '../../model/evidence.ts'
import { detached } from '../detached.ts'
import type { Processed } from '../process-articles.ts'
import { sha256 } from '../read-source.ts'
import { markOf, type Stamp } from './file-mark.ts'
import {
  encodeEntry,
  encodeFindings,
  type Keepsake,
  type Published,
  type WitnessedFile,
} from './keepsake.ts'

/**
 * What is to be remembered of an article that was worked on. Nothing where another run might come to another result:
 * where we failed, where a file could not be read, or where nothing was known of one that was asked for.
 */
export function makeKeepsake(
  { article, input, result, stamps }: Processed,
  published: Published | undefined,
  now: number,
): Keepsake | undefined {
  const { path, slug, findings, silenced, entry } = result
  if (result.failed || slug === undefined || !('text' in input.source)) return undefined
  const files = witnessesOf(result.questions, result.files)
  if (files === undefined || stamps.source === undefined) return undefined
  const records = recordsOf(input, stamps.records, now)
  if (records === undefined) return undefined
  const known = encodeFindings(findings)
  const keepsake = {
    path,
    slug: detached(slug),
    source: markOf(input.source.sha256, stamps.source, now),
    records,
    files: detached(files),
    silenced,
    ...(published && { published }),
    edition: editionOf(input, files, known),
    findings: known,
    entry: published && entry ? encodeEntry(entry) : new Uint8Array(),
  }
  if (article.original === undefined) return keepsake
  const { original } = input
  if (original === undefined || !('text' in original) || stamps.original === undefined) {
    return undefined
  }
  const mark = markOf(original.sha256, stamps.original, now)
  return { ...keepsake, original: { path: article.original.path, mark } }
}

/** What was told of the original; nothing where a file of that could not be read. */
function recordsOf(
  { records = [] }: Input,
  stamps: readonly (Stamp | undefined)[],
  now: number,
): Keepsake['records'] | undefined {
  const marks = records.flatMap((record, index) => {
    const stamp = stamps[index]
    if (!('sha256' in record) || stamp === undefined) return []
    return [{ path: record.path, mark: markOf(record.sha256, stamp, now) }]
  })
  return marks.length < records.length ? undefined : marks
}

function editionOf(
  { source, original }: Input,
  files: readonly WitnessedFile[],
  findings: Uint8Array,
): string {
  const texts = [source, original].map((file) => file && 'sha256' in file && file.sha256)
  return sha256(JSON.stringify([texts, files, sha256(findings)]))
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
