import { extname } from 'node:path'
import { Tinypool } from 'tinypool'
import { useFewerThreads } from './engine.ts'
import type { Briefing } from './tasks.ts'

/** Memory that an article may take in another thread. */
const megabytes = 1024

/** Opens threads that do the tasks of a briefing. To be imported only where there are to be any: it takes time to load. */
export function openPool(briefing: Briefing, threads: number): Tinypool {
  if (threads > 1) useFewerThreads()
  const extension = extname(import.meta.url)
  return new Tinypool({
    filename: new URL(`./article-worker${extension}`, import.meta.url).href,
    minThreads: threads,
    maxThreads: threads,
    workerData: briefing,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    // Between tasks a thread is to go on with its event loop, or the native parser's memory is never given back.
    useAtomics: false,
  })
}
