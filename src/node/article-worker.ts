import { Tinypool } from 'tinypool'
import { type ArticleResult, type Input, processArticle } from '../build/process-article.ts'
import { settingsOf } from '../build/settings.ts'
import { loadPublish } from './load-publish.ts'
import { lookUpFiles } from './look-up-files.ts'

/*
 * What runs in a thread of its own. A thread serves one request, whose rules are chosen once.
 */
const settings = settingsOf(Tinypool.workerData)
const publish = await loadPublish(settings)
const lookUp = lookUpFiles(Tinypool.workerData)

/** Returns when the thread has loaded its modules, so that a deadline does not count the time that takes. */
export function ready(): void {}

/** One article, as in the main thread. */
export function work(input: Input): ArticleResult {
  return processArticle(input, settings, lookUp, publish)
}
