import { register } from 'node:module'
import { isMainThread } from 'node:worker_threads'

/*
 * Vitest compiles TypeScript for the modules it loads itself, not for threads that these start. They load this file
 * first, by way of `execArgv`, which threads inherit; and then, in place of the source code, what was bundled of it.
 */
if (!isMainThread) register('./resolve-worker.mjs', import.meta.url)
