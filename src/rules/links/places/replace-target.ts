import type { Fix } from '../../../model/finding.ts'
import type { WrittenTarget } from './written-targets.ts'

/** The fix that puts another address into its place; nothing where it cannot be found in the text. */
export function replaceTarget(
  { span, isExact }: Pick<WrittenTarget, 'span' | 'isExact'>,
  address: string,
  kind: Fix['kind'] = 'suggestion',
): { readonly fix?: Fix } {
  return isExact ? { fix: { kind, edits: [{ span, text: address }] } } : {}
}
