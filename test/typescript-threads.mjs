import { isMainThread } from 'node:worker_threads'

/*
 * Vitest compiles TypeScript for the modules it loads itself, not for threads that these start. They load this file
 * first, by way of `execArgv`, which threads inherit.
 */
if (!isMainThread) {
  const { register } = await import('tsx/esm/api')
  register()
}
