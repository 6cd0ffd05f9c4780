import { readFileSync } from 'node:fs'
import type { Texts } from '../model/reporter.ts'
import { decodeText } from './decode-text.ts'
import type { FoundArticle } from './find-articles.ts'

/** Of how many files the texts are held: a finding speaks of an article and its original by turns. */
const held = 4

/**
 * The texts of articles and originals, read when a report asks for them, which it does file by file; so a run needs no
 * memory for those of which there is nothing to say. Nothing for a file that is no longer there.
 */
export function readTexts(articles: readonly FoundArticle[]): Texts {
  const files = new Map<string, string>()
  for (const { path, file, original } of articles) {
    files.set(path, file)
    if (original !== undefined) files.set(original.path, original.file)
  }
  const recent = new Map<string, string | undefined>()
  return {
    get(path) {
      if (!recent.has(path)) {
        const oldest = recent.keys().next()
        if (recent.size >= held && !oldest.done) recent.delete(oldest.value)
        recent.set(path, textOf(files.get(path)))
      }
      return recent.get(path)
    },
  }
}

function textOf(file: string | undefined): string | undefined {
  if (file === undefined) return undefined
  try {
    const decoded = decodeText(readFileSync(file))
    return 'text' in decoded ? decoded.text : undefined
  } catch {
    return undefined
  }
}
