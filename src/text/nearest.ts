import { closest, distance } from 'fastest-levenshtein'

/**
 * The known name that was probably meant, whatever its case; an empty string where none is near: at most half of the
 * letters of the longer one may differ. The first of several that are as near.
 */
export function nearest(word: string, known: readonly string[]): string {
  if (known.length === 0) return ''
  const lower = word.toLowerCase()
  const names = known.map((name) => name.toLowerCase())
  const best = closest(lower, names)
  const isNear = distance(lower, best) * 2 <= Math.max(lower.length, best.length)
  return isNear ? known[names.indexOf(best)]! : ''
}
