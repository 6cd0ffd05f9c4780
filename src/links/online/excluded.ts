/** Whether an address matches one of the patterns, in which `*` stands for any characters. */
export function isExcluded(url: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(url, pattern.split('*')))
}

/** Pieces in their order, the first at the beginning and the last at the end; linear in the length of the address. */
function matches(url: string, [first = '', ...rest]: string[]): boolean {
  if (!url.startsWith(first)) return false
  const last = rest.pop()
  if (last === undefined) return url === first
  let at = first.length
  for (const piece of rest) {
    const found = url.indexOf(piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return url.length - last.length >= at && url.endsWith(last)
}
