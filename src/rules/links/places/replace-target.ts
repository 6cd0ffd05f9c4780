import type { Fix, Substance } from '../../../model/finding.ts'
import type { WrittenTarget } from './written-targets.ts'

/** An address may be shown as it is, as bare ones are, or stand in raw HTML. */
const changes: readonly Substance[] = ['links', 'words', 'facts', 'code']

/** The fix that puts another address into its place; nothing where it cannot be found in the text. */
export function replaceTarget(
  { span, isExact }: Pick<WrittenTarget, 'span' | 'isExact'>,
  address: string,
  kind: Fix['kind'] = 'suggestion',
): { readonly fix?: Fix } {
  return isExact ? { fix: { kind, edits: [{ span, text: address }], changes } } : {}
}
