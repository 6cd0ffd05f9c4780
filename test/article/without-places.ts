/** A value without the positions in it. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([key]) => key !== 'position' && key !== 'span')
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutPlaces(each)]))
}
