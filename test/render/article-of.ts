import { understand } from '../../src/article/index.ts'
import type { Article } from '../../src/model/article.ts'

/** An article without a header, of which the first `lead` blocks are the lead. */
export function articleOf(text: string, lead = 0): Article {
  const source = { path: 'articles/a.md', text, sha256: '0'.repeat(64) }
  const { lead: _, ...article } = understand(source)
  if (lead === 0) return article
  return { ...article, lead: { blocks: lead, text: '导语', span: { start: 0, end: 0 } } }
}
