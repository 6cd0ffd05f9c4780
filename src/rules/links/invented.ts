import { beginsWithNote, findNotes } from '../../article/pair/notes.ts'
import { compareLinks } from '../../links/compare-links.ts'
import type { Article, LinkRef } from '../../model/article.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** A link that the original has not was put in on purpose, or was made up. Notes of translators may hold any. */
export const linksInvented: PairRule = {
  id: 'links/invented',
  subject: 'pair',
  severity: 'info',
  check(pair) {
    return compareLinks(pair)
      .invented.filter((link) => !isInNote(pair.translation, link))
      .map((link) => ({
        message: 'links/invented',
        data: { text: excerpt(link.text, 30), url: excerpt(link.raw, 60) },
        span: link.span,
        confidence: 'medium' as const,
      }))
  },
}

function isInNote({ source, blocks }: Article, link: LinkRef): boolean {
  const block = blocks[link.block ?? -1]
  if (!block) return true
  const text = source.text.slice(block.span.start, block.span.end)
  const at = link.span.start - block.span.start
  return beginsWithNote(text) || findNotes(text).some(({ start, end }) => start <= at && at < end)
}
