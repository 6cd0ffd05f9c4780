import type { Article } from '../model/article.ts'

/** What an article goes by: the title of its header, else its first heading, else its slug. Never empty. */
export function titleOf({ metadata, sections, slug }: Article): string {
  return metadata.title?.value || sections[0]?.title || slug
}
