/**
 * Whether a rule pattern names a rule: `*` names all of them, `family/*` a family, anything else exactly one. Blanks
 * around the pattern and its case do not count.
 */
export function matchesRule(pattern: string, ruleId: string): boolean {
  const wanted = pattern.trim().toLowerCase()
  if (wanted === '*') return true
  return wanted.endsWith('/*') ? ruleId.startsWith(wanted.slice(0, -1)) : ruleId === wanted
}

/** How narrow a pattern is: the narrower of two patterns that name a rule has the last word on it. */
export function narrowness(pattern: string): number {
  if (pattern.trim() === '*') return 0
  return pattern.trim().endsWith('/*') ? 1 : 2
}
