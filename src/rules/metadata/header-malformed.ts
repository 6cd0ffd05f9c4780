import type { ArticleRule } from '../../model/rule.ts'

/** Says what the format found wrong while it read the header; the format knows best what it could not read. */
export const headerMalformed: ArticleRule = {
  id: 'metadata/header-malformed',
  subject: 'article',
  severity: 'warning',
  check: ({ headerProblems }) => headerProblems,
}
