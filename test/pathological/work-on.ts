import {
  type ArticleResult,
  processArticle,
  publishArticle,
  settingsOf,
} from '../../src/build/index.ts'
import { configSchema } from '../../src/model/config.ts'
import { refuseNesting } from '../../src/node/read-article.ts'
import type { Case } from './cases.ts'

const config = configSchema.parse({ site: { title: '译文', url: 'https://example.org/' } })
const settings = settingsOf({ config, publish: true })

/** A case of some size, read, paired, checked with all rules, rendered and emitted as a build does it. */
export function workOn({ make, makeOriginal }: Case, size: number): ArticleResult {
  const source = read('case.md', `# 题目\n\n${make(size)}`)
  const original = makeOriginal && read('case.en.md', `# Title\n\n${makeOriginal(size)}`)
  const input = { source, ...(original && { original }) }
  return processArticle(input, settings, () => [], publishArticle)
}

function read(path: string, text: string) {
  return refuseNesting({ path, text, sha256: '0'.repeat(64) }, config.limits.nesting)
}
