import type { Settings } from '../build/settings.ts'
import type { Finding } from '../model/finding.ts'
import type { ArticleSummary } from '../model/rule.ts'

/** What the rules say that look at all articles of a publication. They are loaded only where they are asked. */
export async function findTogether(
  summaries: readonly ArticleSummary[],
  settings: () => Promise<Settings>,
): Promise<readonly Finding[]> {
  const { checkCollection } = await import('../check/check-collection.ts')
  return checkCollection(summaries, (await settings()).rules)
}
