import type { ArticleResult, Input } from '../build/process-article.ts'
import type { Refusal, Source } from '../model/source.ts'
import { nestingOf } from '../text/complexity.ts'
import { type Stamp, stampOf } from './cache/file-mark.ts'
import type { FoundArticle } from './find-articles.ts'
import { type Located, readSource } from './read-source.ts'
import type { Workshop } from './workshop.ts'

/** An article as it was found and read, and what came of it. */
export interface Processed {
  readonly article: FoundArticle
  readonly input: Input
  readonly result: ArticleResult
  /** Of the files before they were read. */
  readonly stamps: {
    readonly source?: Stamp
    readonly original?: Stamp
    readonly records: readonly (Stamp | undefined)[]
  }
}

/** How much is read, and how much of it at once. */
export interface Pace {
  readonly bytes: number
  readonly nesting: number
  /** How many articles are under way at a time. */
  readonly width: number
}

/**
 * Does the work of each article and gives its results out in the order they came in, however many are under way. The
 * outputs of no others are in memory, so that a collection may be of any size.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for (const item of items) {
    const next = work(item)
    // It is awaited later; until then its failure is no unhandled one.
    next.catch(() => {})
    underWay.push(next)
    if (underWay.length >= width) yield await underWay.shift()!
  }
  while (underWay.length > 0) yield await underWay.shift()!
}

/** Reads an article and works on it. */
export async function processOne(
  article: FoundArticle,
  workshop: Workshop,
  pace: Pace,
): Promise<Processed> {
  const { original, records = [] } = article
  const stamps = {
    ...stamped('source', article.file),
    ...(original && stamped('original', original.file)),
    records: records.map(({ file }) => stampOf(file)),
  }
  const input: Input = {
    source: await read(article, pace),
    ...(original && { original: await read(original, pace) }),
    records: await Promise.all(records.map((record) => readSource(record, pace.bytes))),
  }
  return { article, input, result: await workshop.process(input), stamps }
}

function stamped<K extends string>(key: K, file: string): { [key in K]?: Stamp } {
  const stamp = stampOf(file)
  return (stamp === undefined ? {} : { [key]: stamp }) as { [key in K]?: Stamp }
}

/** Reads a file and refuses it where its quotes and lists are nested too deep for the parser. */
async function read(located: Located, { bytes, nesting }: Pace): Promise<Source | Refusal> {
  const source = await readSource(located, bytes)
  return 'text' in source ? refuseNesting(source, nesting) : source
}

/** The source itself, or its refusal where it is nested deeper than the limit. */
export function refuseNesting(source: Source, limit: number): Source | Refusal {
  const depth = nestingOf(source.text)
  if (depth <= limit) return source
  return { path: source.path, reason: 'too-complex', data: { depth, limit } }
}
