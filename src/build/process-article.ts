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
import { emitters } from '../emit/index.ts'
import { readRecord } from '../formats/records/read-record.ts'
import { addressesOf, type LinkedAddress } from '../links/online/web-links.ts'
import type { OutputFile } from '../model/emitter.ts'
import type { Fact, FileQuestion, LinkedFile, OriginalRecord } from '../model/evidence.ts'
import type { Finding } from '../model/finding.ts'
import type { Pair } from '../model/pair.ts'
import type { Entry } from '../model/publication.ts'
import type { Refusal, Source } from '../model/source.ts'
import { render } from '../render/index.ts'
import { assetPaths } from './asset-paths.ts'
import { toEntry } from './entry.ts'
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
  readonly outputs: readonly OutputFile[]
  /** Images to be published beside the outputs, relative to the article's own folder. */
  readonly assets: readonly string[]
  readonly findings: readonly Finding[]
  readonly silenced: number
  readonly facts: readonly Fact[]
  /** Links to the web. */
  readonly addresses: readonly LinkedAddress[]
}

/** Tells what is known of files. It is asked once an article is understood, since only then it is plain for which. */
export type FileLookup = (questions: readonly FileQuestion[]) => readonly LinkedFile[]

/** Whether a file could not be read as an article. */
export function isRefusal(input: Source | Refusal): input is Refusal {
  return 'reason' in input
}

/**
 * One article's way through the house: understand, check, render, emit. It never throws: a failure of ours becomes a
 * finding on the article, so that the others go on.
 */
export function processArticle(
  { source, original, records = [] }: Input,
  settings: Settings,
  lookUp: FileLookup = () => [],
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
    const { findings, silenced } = checkArticle(
      article,
      settings.rules,
      {
        registry,
        glossary,
        facts,
        typography,
        files: lookUp(linkedFiles(article)),
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
    }
    if (!settings.publish) return result

    const publishable = { article, rendering: render(article), findings, facts }
    const outputs = emitters.flatMap((emitter) =>
      emitter.subject === 'article' ? emitter.emit(publishable, settings.context) : [],
    )
    const entry = toEntry(publishable, settings.context.site)
    return { ...result, entry, outputs, assets: assetPaths(article, outputs) }
  } catch (error) {
    if (isStackOverflow(error)) {
      return refused({ path: source.path, reason: 'too-complex', data: {} }, settings)
    }
    return { ...nothing(source.path), findings: [failure(source.path, error)] }
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
  return { path, outputs: [], assets: [], findings: [], silenced: 0, facts: [], addresses: [] }
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
