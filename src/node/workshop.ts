import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Tinypool } from 'tinypool'
import type { ArticleResult, Input } from '../build/process-article.ts'
import type { Refusal } from '../model/source.ts'
import type { FoundArticle } from './find-articles.ts'
import { lazily } from './lazily.ts'
import type { PackedArticle } from './pack-article.ts'
import { hasCode } from './system-error.ts'
import type { Briefing, Order, Processed, Result, Tasks } from './tasks.ts'

/**
 * Where articles are worked on: this thread, others, or one that is watched. None of its promises rejects on account of an
 * article: one that takes too long, or that its thread breaks down on, is refused.
 */
export interface Workshop {
  /** Reads an article and works on it. */
  process(article: FoundArticle): Promise<Processed>
  /** The same, packed for a run that remembers. */
  pack(article: FoundArticle): Promise<PackedArticle>
  /** Works on an article as it is given, not as it lies on the disk. */
  processInput(input: Input): Promise<ArticleResult>
  /** Ends the threads. */
  close(): Promise<void>
}

/**
 * Opens a workshop with a number of threads; one means this thread. A text that looks as if it were made to exhaust the
 * parser is worked on by a thread that is ended after `limits.seconds`; such texts wait for each other.
 */
export function openWorkshop(briefing: Briefing, jobs: number): Workshop {
  const { limits } = briefing.request.config
  // Rules and emitters take time to load: where others do the work, this thread does without.
  const own = lazily(async () => (await import('./tasks.ts')).openTasks(briefing))
  const crew = lazily(async () => (await import('./open-pool.ts')).openPool(briefing, jobs))
  const watched = lazily(async () => (await import('./open-pool.ts')).openPool(briefing, 1))
  let turn: Promise<unknown> = Promise.resolve()

  /** The result of a task, from whichever thread; a thread that does not come to one refuses the order. */
  async function done<K extends keyof Tasks>(name: K, order: Order<K>): Promise<Result<K>> {
    try {
      const result = jobs === 1 ? await runHere(name, order) : await runInCrew(name, order)
      return result ?? (await watch(name, order))
    } catch (error) {
      const data = breakdown(error)
      if (data === undefined) throw error
      return (await own.get()).refuse(name, order, data)
    }
  }

  /** The native parser's memory is given back when the event loop turns; otherwise never. */
  async function runHere<K extends keyof Tasks>(name: K, order: Order<K>) {
    const result = (await own.get()).run(name, order, false)
    await nextTurn()
    return result
  }

  async function runInCrew<K extends keyof Tasks>(name: K, order: Order<K>) {
    return (await crew.get()).run([order, false], { name })
  }

  async function watch<K extends keyof Tasks>(name: K, order: Order<K>): Promise<Result<K>> {
    const work = turn.then(async () => workUntil(limits.seconds, await watched.get(), name, order))
    turn = work.catch(() => {})
    return work
  }

  return {
    process: (article) => done('process', article),
    pack: (article) => done('pack', article),
    processInput: (input) => done('processInput', input),
    close: async () => {
      for (const pool of [await crew.made(), await watched.made()]) await pool?.destroy()
    },
  }
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
async function workUntil<K extends keyof Tasks>(
  seconds: number,
  pool: Tinypool,
  name: K,
  order: Order<K>,
): Promise<Result<K>> {
  await pool.run(undefined, { name: 'ready' })
  const deadline = new AbortController()
  const timer = setTimeout(() => deadline.abort(), seconds * 1000)
  try {
    return await pool.run([order, true], { name, signal: deadline.signal })
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
