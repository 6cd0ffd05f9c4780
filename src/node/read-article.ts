import type { Input } from '../build/process-article.ts'
import type { Config } from '../model/config.ts'
import type { Refusal, Source } from '../model/source.ts'
import { nestingOf } from '../text/complexity.ts'
import { type Stamp, stampOf } from './cache/file-mark.ts'
import type { FoundArticle } from './find-articles.ts'
import { type Located, readSource } from './read-source.ts'

/** An article as it was read, with what was known of its files just before. */
export interface ReadArticle {
  readonly input: Input
  readonly stamps: Stamps
}

/** Stamps of the files of an article; nothing of one that was not there. */
export interface Stamps {
  readonly source: Stamp | undefined
  readonly original: Stamp | undefined
  readonly records: readonly (Stamp | undefined)[]
}

type Limits = Pick<Config['limits'], 'bytes' | 'nesting'>

/** Reads the files of an article. What is wrong with one of them becomes a refusal in its place. */
export function readArticle(article: FoundArticle, limits: Limits): ReadArticle {
  const { original, records = [] } = article
  const stamps = {
    source: stampOf(article.file),
    original: original && stampOf(original.file),
    records: records.map(({ file }) => stampOf(file)),
  }
  const input = {
    source: read(article, limits),
    ...(original && { original: read(original, limits) }),
    records: records.map((record) => readSource(record, limits.bytes)),
  }
  return { input, stamps }
}

/** Reads a file and refuses it where its quotes and lists are nested too deep for the parser. */
function read(located: Located, { bytes, nesting }: Limits): Source | Refusal {
  const source = readSource(located, bytes)
  return 'text' in source ? refuseNesting(source, nesting) : source
}

/** The source itself, or its refusal where it is nested deeper than the limit. */
export function refuseNesting(source: Source, limit: number): Source | Refusal {
  const depth = nestingOf(source.text)
  if (depth <= limit) return source
  return { path: source.path, reason: 'too-complex', data: { depth, limit } }
}
