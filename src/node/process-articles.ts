import type { ArticleResult, Input } from '../build/index.ts'
import type { Refusal, Source } from '../model/source.ts'
import { nestingOf } from '../text/complexity.ts'
import type { FoundArticle } from './find-articles.ts'
import { type Located, readSource } from './read-source.ts'
import type { Workshop } from './workshop.ts'

/** An article as it was found and read, and what came of it. */
export interface Processed {
  readonly article: FoundArticle
  readonly input: Input
  readonly result: ArticleResult
}

/** How much is read, and how much of it at once. */
export interface Pace {
  readonly bytes: number
  readonly nesting: number
  /** How many articles are under way at a time. */
  readonly width: number
}

/**
 * Reads and processes articles and gives them out in the order they came in, however many are under way. The outputs of
 * no others are in memory, so that a collection may be of any size.
 */
export async function* processArticles(
  articles: readonly FoundArticle[],
  workshop: Workshop,
  pace: Pace,
): AsyncGenerator<Processed> {
  const underWay: Promise<Processed>[] = []
  for (const article of articles) {
    const next = processOne(article, workshop, pace)
    // It is awaited later; until then its failure is no unhandled one.
    next.catch(() => {})
    underWay.push(next)
    if (underWay.length >= pace.width) yield await underWay.shift()!
  }
  while (underWay.length > 0) yield await underWay.shift()!
}

async function processOne(
  article: FoundArticle,
  workshop: Workshop,
  pace: Pace,
): Promise<Processed> {
  const [source, original, ...records] = await Promise.all([
    read(article, pace),
    article.original && read(article.original, pace),
    ...(article.records ?? []).map((record) => readSource(record, pace.bytes)),
  ])
  const input: Input = { source, ...(original && { original }), records }
  return { article, input, result: await workshop.process(input) }
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
