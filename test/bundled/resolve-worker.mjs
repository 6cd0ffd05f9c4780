import path from 'node:path'
import { pathToFileURL } from 'node:url'

const source = new URL('../../src/node/article-worker.ts', import.meta.url).href
const bundled = path.join(process.env.YIKAN_TEST_PROGRAM, 'cli/article-worker.js')

/** Resolves the code of a thread that works on articles to its bundle; all else as ever. */
export function resolve(specifier, context, next) {
  return next(specifier === source ? pathToFileURL(bundled).href : specifier, context)
}
