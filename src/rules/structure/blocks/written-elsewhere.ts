/** The part of the lines that must be found. */
const most = 0.5

/** Whether most lines stand in a text, spaces and the marks of Markdown aside: a table may have become code, and the reverse. */
export function isMostlyWritten(lines: readonly string[], text: string): boolean {
  const squeezed = squeeze(text)
  const told = lines.map(squeeze).filter((line) => line.length > 1)
  const found = told.filter((line) => squeezed.includes(line))
  return told.length > 0 && found.length >= most * told.length
}

/** How often a line stands in a text, spaces and the marks of Markdown aside; at most `enough` times. */
export function countWritten(line: string, text: string, enough = 100): number {
  const [wanted, squeezed] = [squeeze(line), squeeze(text)]
  let count = 0
  if (wanted === '') return 0
  for (let at = squeezed.indexOf(wanted); at >= 0 && count < enough; count += 1) {
    at = squeezed.indexOf(wanted, at + wanted.length)
  }
  return count
}

function squeeze(text: string): string {
  const known = squeezed.get(text)
  if (known !== undefined) return known
  const made = text
    .replace(/[\s|\\`*_]+/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
  if (text.length > 1000) {
    if (squeezed.size > 4) squeezed.clear()
    squeezed.set(text, made)
  }
  return made
}

/** The texts of a pair are asked for again and again. */
const squeezed = new Map<string, string>()
