import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import { type ArticleResult, type Input, processArticle } from '../build/process-article.ts'
import { type Request, settingsOf } from '../build/settings.ts'
import type { Refusal } from '../model/source.ts'
import { isSuspicious } from '../text/complexity.ts'
import { loadPublish } from './load-publish.ts'
import { lookUpFiles } from './look-up-files.ts'
import { hasCode } from './system-error.ts'

/** Where articles are worked on: this thread, others, or one that is watched. */
export interface Workshop {
  /** Never rejects: an article that takes too long, or that its thread breaks down on, is refused. */
  process(input: Input): Promise<ArticleResult>
  /** Ends the threads. */
  close(): Promise<void>
}

/** Memory that an article may take in another thread. */
const megabytes = 1024

/**
 * Opens a workshop with a number of threads; one means this thread. A text that looks as if it were made to exhaust the
 * parser is worked on by a thread that is ended after `limits.seconds`; such texts wait for each other.
 */
export function openWorkshop(request: Request, jobs: number): Workshop {
  const settings = settingsOf(request)
  const lookUp = lookUpFiles(request)
  const crew = lazily(() => openPool(request, jobs))
  const guarded = lazily(() => openPool(request, 1))
  let turn: Promise<unknown> = Promise.resolve()

  /** The result of a thread, or where there is none, what is said of an article that is too complex. */
  async function resultOf(input: Input, work: Promise<ArticleResult>): Promise<ArticleResult> {
    try {
      return await work
    } catch (error) {
      const data = breakdown(error)
      if (data === undefined) throw error
      const refusal = { path: input.source.path, reason: 'too-complex', data } as const
      return processArticle({ source: refusal }, settings)
    }
  }

  return {
    process: async (input) => {
      if (needsGuard(input)) {
        const work = turn.then(() => workUntil(request.config.limits.seconds, guarded.get(), input))
        turn = work.catch(() => {})
        return resultOf(input, work)
      }
      if (jobs === 1) {
        return processArticle(input, settings, lookUp, await loadPublish(settings))
      }
      return resultOf(input, crew.get().run(input))
    },
    close: async () => {
      await Promise.all([crew.opened()?.destroy(), guarded.opened()?.destroy()])
    },
  }
}

function needsGuard({ source, original }: Input): boolean {
  return [source, original].some((file) => {
    return file !== undefined && 'text' in file && isSuspicious(file.text)
  })
}

/** An article took longer than it may. */
class Overdue extends Error {
  readonly seconds: number

  constructor(seconds: number) {
    super(`more than ${seconds} s`)
    this.seconds = seconds
  }
}

/**
 * Works on an article in the one thread of a pool. Past the deadline the thread is ended, another takes its place, and
 * the promise rejects with `Overdue`.
 */
async function workUntil(seconds: number, pool: Tinypool, input: Input): Promise<ArticleResult> {
  await pool.run(undefined, { name: 'ready' })
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), seconds * 1000)
  try {
    return await pool.run(input, { signal: deadline.signal })
  } catch (error) {
    throw deadline.signal.aborted ? new Overdue(seconds) : error
  } finally {
    clearTimeout(timer)
  }
}

/** What the refusal of an article tells that its thread did not live through; nothing where the fault is ours. */
function breakdown(error: unknown): Refusal['data'] | undefined {
  if (error instanceof Overdue) return { seconds: error.seconds }
  return hasCode(error) && error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? {} : undefined
}

/** A thing that is made when it is first asked for. */
function lazily<T>(make: () => T): { get(): T; opened(): T | undefined } {
  let made: T | undefined
  return {
    get: () => {
      made ??= make()
      return made
    },
    opened: () => made,
  }
}

function openPool(request: Request, threads: number): Tinypool {
  const extension = extname(import.meta.url)
  return new Tinypool({
    filename: new URL(`./article-worker${extension}`, import.meta.url).href,
    name: 'work',
    minThreads: threads,
    maxThreads: threads,
    workerData: request,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
}
