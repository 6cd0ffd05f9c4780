import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHeader } from '../../src/formats/index.ts'
import { blankSpans } from '../../src/text/edits.ts'
import { realArticles, realPairs } from '../material.ts'

/** Paths of the real articles and originals, in a fixed order. */
export function realPaths(): readonly string[] {
  return [realArticles, realPairs].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.md'))
      .sort()
      .map((name) => join(folder, name)),
  )
}

/** The real articles and originals as the parser gets them, without headers; every nth of them. */
export function realTexts(step = 1): readonly string[] {
  return realPaths()
    .filter((_, index) => index % step === 0)
    .map((path) => {
      const text = readFileSync(path, 'utf8')
      return blankSpans(text, readHeader(text).consumed)
    })
}
