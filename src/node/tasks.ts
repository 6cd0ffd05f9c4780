import {
  type ArticleResult,
  type Input,
  type Publish,
  processArticle,
} from '../build/process-article.ts'
import { type Request, settingsOf } from '../build/settings.ts'
import type { Refusal } from '../model/source.ts'
import { isSuspicious } from '../text/complexity.ts'
import type { FoundArticle } from './find-articles.ts'
import { loadPublish } from './load-publish.ts'
import { lookUpFiles } from './look-up-files.ts'
import { type PackedArticle, packArticle } from './pack-article.ts'
import { type ReadArticle, readArticle } from './read-article.ts'

/** An article as it was found and read, and what came of it. */
export interface Processed extends ReadArticle {
  readonly article: FoundArticle
  readonly result: ArticleResult
}

/** What a thread is told when it begins. JSON-safe. */
export interface Briefing {
  readonly request: Request
  /** Milliseconds since 1970, when the run began. */
  readonly now: number
}

/** What a thread can be asked to do, by order and result, both of them JSON-safe. */
export interface Tasks {
  /** Read an article and work on it. */
  process: (article: FoundArticle) => Processed
  /** The same, packed for a run that remembers. */
  pack: (article: FoundArticle) => PackedArticle
  /** Work on an article as it is given, not as it lies on the disk. */
  processInput: (input: Input) => ArticleResult
}

export type Order<K extends keyof Tasks> = Parameters<Tasks[K]>[0]
export type Result<K extends keyof Tasks> = ReturnType<Tasks[K]>

/** How a thread goes about its tasks. */
export interface TaskRunner {
  /**
   * Does a task. Nothing for a text that looks as if it were made to exhaust the parser, unless somebody watches over the
   * thread, and ends it after a while.
   */
  run<K extends keyof Tasks>(name: K, order: Order<K>, isWatched: boolean): Result<K> | undefined
  /** The result of a task that another thread did not live through. */
  refuse<K extends keyof Tasks>(name: K, order: Order<K>, data: Refusal['data']): Result<K>
}

/** Makes ready for the tasks of a request. Throws a UserError where it names a rule that does not exist. */
export async function openTasks(briefing: Briefing): Promise<TaskRunner> {
  return createTasks(briefing, await loadPublish(briefing.request))
}

function createTasks({ request, now }: Briefing, publish: Publish | undefined): TaskRunner {
  const settings = settingsOf(request)
  const lookUp = lookUpFiles(request)

  /** Each task takes three steps; what they have in common is the work in the middle. */
  const steps: { readonly [K in keyof Tasks]: Steps<Order<K>, Result<K>> } = {
    process: {
      pathOf: ({ path }) => path,
      read: (article) => readArticle(article, request.config.limits),
      finish: (article, read, result) => ({ article, ...read, result }),
    },
    pack: {
      pathOf: ({ path }) => path,
      read: (article) => readArticle(article, request.config.limits),
      finish: (_, read, result) => packArticle(read, result, now),
    },
    processInput: {
      pathOf: ({ source }) => source.path,
      read: (input) => ({ input, stamps: noStamps }),
      finish: (_, __, result) => result,
    },
  }

  return {
    run(name, order, isWatched) {
      const { read, finish } = steps[name]
      const article = read(order)
      if (!isWatched && needsWatch(article.input)) return undefined
      return finish(order, article, processArticle(article.input, settings, lookUp, publish))
    },
    refuse(name, order, data) {
      const { pathOf, finish } = steps[name]
      const source = { path: pathOf(order), reason: 'too-complex', data } as const
      const article = { input: { source }, stamps: noStamps }
      return finish(order, article, processArticle(article.input, settings))
    },
  }
}

interface Steps<O, R> {
  readonly pathOf: (order: O) => string
  readonly read: (order: O) => ReadArticle
  readonly finish: (order: O, read: ReadArticle, result: ArticleResult) => R
}

const noStamps = { source: undefined, original: undefined, records: [] }

function needsWatch({ source, original }: Input): boolean {
  return [source, original].some((file) => {
    return file !== undefined && 'text' in file && isSuspicious(file.text)
  })
}
