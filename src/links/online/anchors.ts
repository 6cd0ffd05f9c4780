import type { Anchors } from '../../model/link-status.ts'
import type { Reply } from './probe.ts'

/**
 * Whether a page has what fragments name. It is unclear where no page came back, where it was not read to its end, and
 * where it has no ids at all because a script builds it.
 */
export function anchorsOf(
  fragments: readonly string[],
  { page, whole = false }: Pick<Reply, 'page' | 'whole'>,
): Anchors {
  const absent = page?.hasIds && whole ? 'missing' : 'unclear'
  return Object.fromEntries(
    fragments.map((fragment) => [fragment, page?.found.includes(fragment) ? 'found' : absent]),
  )
}
