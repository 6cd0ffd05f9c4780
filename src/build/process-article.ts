import {
  factsOf,
  judgeByOriginal,
  linkedFiles,
  numberedSentences,
  pairOf,
  recordOf,
  understand,
} from '../article/index.ts'
import { checkArticle, checkRefusal } from '../check/index.ts'
import { readRecord } from '../formats/records/read-record.ts'
import { addressesOf, type LinkedAddress } from '../links/online/web-links.ts'
import type { Article } from '../model/article.ts'
import type { EmitContext, OutputFile, Publishable } from '../model/emitter.ts'
import type { Fact, FileQuestion, LinkedFile, OriginalRecord } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Entry } from '../model/publication.ts'
import type { Refusal, Source } from '../model/source.ts'
import type { Listing } from './emit-collection.ts'
import type { Settings } from './settings.ts'

/** A file of the collection as it was read, with the English original that lies beside it. */
export interface Input {
  readonly source: Source | Refusal
  readonly original?: Source | Refusal
  /** JSON files that speak of the original. */
  readonly records?: readonly (Source | Refusal)[]
}

/** What came of one file. JSON-safe, so that it may come from another thread. */
export interface ArticleResult {
  readonly path: string
  /** Absent where the file could not become an article. */
  readonly slug?: string
  /** Absent likewise, and where nothing is to be published. */
  readonly entry?: Entry
  readonly listing?: Listing
  readonly outputs: readonly OutputFile[]
  /** Images to be published beside the outputs, relative to the article's own folder. */
  readonly assets: readonly string[]
  readonly findings: readonly Finding[]
  readonly silenced: number
  readonly facts: readonly Fact[]
  /** Links to the web. */
  readonly addresses: readonly LinkedAddress[]
  /** The files that were asked for, and what was known of them. */
  readonly questions: readonly FileQuestion[]
  readonly files: readonly LinkedFile[]
  /** Set where chance had a part in the result, so that the same input need not give it again: a failure of ours. */
  readonly failed?: true
}

/** Tells what is known of files. It is asked once an article is understood, since only then it is plain for which. */
export type FileLookup = (questions: readonly FileQuestion[]) => readonly LinkedFile[]

/** Whether a file could not be read as an article. */
export function isRefusal(input: Source | Refusal): input is Refusal {
  return 'reason' in input
}

/** What is published of an article. */
export type Published = Pick<ArticleResult, 'entry' | 'listing' | 'outputs' | 'assets'>

/** Makes what is published of an article that was understood and checked. */
export type Publish = (
  article: Article,
  found: Pick<Publishable, 'findings' | 'facts'>,
  context: EmitContext,
) => Published

/**
 * One article's way through the house: understand, check, and whatever `publish` makes of it. It never throws: a failure of ours becomes a finding on the article, so that the others go on.
 */
export function processArticle(
  { source, original, records = [] }: Input,
  settings: Settings,
  lookUp: FileLookup = () => [],
  publish?: Publish,
): ArticleResult {
  if (isRefusal(source)) return refused(source, settings)
  try {
    const beside = original !== undefined && !isRefusal(original) ? { original } : {}
    const { registry, glossary, links, parser, typography } = settings
    const article = understand(source, { ...beside, parser })
    const sentences = numberedSentences(article, 'zh')
    const pair = pairOf(article, { sentences, parser })
    const found = factsOf(article, registry, sentences)
    const facts = pair ? judgeByOriginal(found, pair) : found
    const questions = linkedFiles(article)
    const files = lookUp(questions)
    const { findings, silenced } = checkArticle(
      article,
      settings.rules,
      {
        registry,
        glossary,
        facts,
        typography,
        files,
        records: recordsOf(records, pair),
        ...(links && { links }),
      },
      pair,
    )
    const unread =
      original !== undefined && isRefusal(original) ? checkRefusal(original, settings.rules) : []
    const result = {
      ...nothing(source.path),
      slug: article.slug,
      findings: [...findings, ...unread],
      silenced,
      facts,
      addresses: addressesOf(article),
      questions,
      files,
      ...(findings.some(isOurs) && { failed: true as const }),
    }
    return publish
      ? { ...result, ...publish(article, { findings, facts }, settings.context) }
      : result
  } catch (error) {
    if (isStackOverflow(error)) {
      return refused({ path: source.path, reason: 'too-complex', data: {} }, settings)
    }
    return { ...nothing(source.path), findings: [failure(source.path, error)], failed: true }
  }
}

/** What JSON files say of an original, then what its own header says. */
function recordsOf(files: readonly (Source | Refusal)[], pair?: Pair): readonly OriginalRecord[] {
  const read = files.flatMap((file) => {
    const record = isRefusal(file) ? undefined : readRecord(file.path, file.text)
    return record ? [record] : []
  })
  const own = pair && recordOf(pair.original)
  return own ? [...read, own] : read
}

function nothing(path: string): ArticleResult {
  return {
    path,
    outputs: [],
    assets: [],
    findings: [],
    silenced: 0,
    facts: [],
    addresses: [],
    questions: [],
    files: [],
  }
}

/** Whether a finding tells of a failure of ours, not of the article. */
function isOurs({ message }: Finding): boolean {
  return message.startsWith('internal/')
}

function refused(refusal: Refusal, settings: Settings): ArticleResult {
  return { ...nothing(refusal.path), findings: checkRefusal(refusal, settings.rules) }
}

/** V8 reports an exhausted stack as a RangeError with this message; it has no code of its own. */
function isStackOverflow(error: unknown): boolean {
  return error instanceof RangeError && error.message === 'Maximum call stack size exceeded'
}

function failure(path: string, error: unknown): Finding {
  return {
    ruleId: 'internal/article-failed',
    severity: 'error',
    path,
    span: { start: 0, end: 0 },
    message: 'internal/article-failed',
    data: { error: String(error) },
    confidence: 'high',
    related: [],
  }
}
