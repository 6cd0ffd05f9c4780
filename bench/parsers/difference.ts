/** The first place at which two trees differ, positions included, and what stands there; nothing where they are equal. */
export function difference(left: unknown, right: unknown, path = ''): string | undefined {
  if (!isObject(left) || !isObject(right)) {
    return left === right ? undefined : `${path}: ${show(left)} ≠ ${show(right)}`
  }
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (!(key in left) || !(key in right)) return `${path}.${key} stands in one tree only`
    const found = difference(left[key], right[key], `${path}.${key}`)
    if (found !== undefined) return found
  }
  return undefined
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function show(value: unknown): string {
  return (JSON.stringify(value) ?? 'undefined').slice(0, 120)
}
