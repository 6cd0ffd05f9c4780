import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { markdown } from '../../src/emit/markdown.ts'
import type { Article } from '../../src/model/article.ts'
import { isSuspicious, nestingOf } from '../../src/text/complexity.ts'
import { hasMaterial, realArticles, realPairs } from '../material.ts'
import { difference, essence } from './essence.ts'

/** The translations; `bench/markdown-law.ts` reads the originals too. */
function translations(): readonly string[] {
  if (!hasMaterial) return []
  const files = [realArticles, realPairs].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  )
  return files.filter((path) => /\.md$/.test(path) && !/\ben\.md$|README|origin/.test(path)).sort()
}

function emit(article: Article, metadata: 'yaml' | 'comment'): string {
  const rendering = { leadHtml: '', bodyHtml: '', blocks: [] }
  const site = { title: '', description: '', feedItems: 1 }
  return (
    markdown.emit({ article, rendering, findings: [], facts: [] }, { site, metadata })[0]?.text ??
    ''
  )
}

describe.skipIf(!hasMaterial)('real translations', () => {
  it.each(translations())('%s', (path) => {
    const text = readFileSync(path, 'utf8')
    expect(isSuspicious(text)).toBe(false)
    expect(nestingOf(text)).toBeLessThan(20)
    const article = understand({ path, text, sha256: '' })
    for (const form of ['yaml', 'comment'] as const) {
      const written = emit(article, form)
      const again = understand({ path: 'a.md', text: written, sha256: '' })
      expect(difference(essence(article), essence(again))).toBeUndefined()
      expect(emit(again, form)).toBe(written)
    }
  })
})
