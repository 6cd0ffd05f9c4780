/** What may need an escape or a reference wherever it stands. */
const SPECIAL = /[\t\r\n\\`*_[\]<&~|@]|:\/|[wW]\./
/** What may need one at the beginning of a line, or behind a number there. */
const OPENING = /^[\s\d#+\-=>]/
const SPACE_OR_DIGIT = /[\s\d]/
/** What may need one at the end of a line, or before a bracket. */
const CLOSING = /[\s!#]$/
const LINE_END = /^[\r\n]/

/**
 * Whether words mean nothing but themselves in Markdown, given what is written before and behind them. Most words do: to
 * look for all that would have to be escaped takes longer than all else about writing them.
 */
export function isPlain(words: string, before: string, behind: string): boolean {
  if (SPECIAL.test(words)) return false
  if (words.startsWith('(') && before.endsWith(']')) return false
  if (OPENING.test(words) && SPACE_OR_DIGIT.test(before.slice(-1))) return false
  return !CLOSING.test(words) || isPlainAtEnd(words, behind)
}

function isPlainAtEnd(words: string, behind: string): boolean {
  // The row below the head of a table.
  if (words.startsWith(':-')) return false
  if (words.endsWith('!')) return !behind.startsWith('[')
  return !LINE_END.test(behind) && (behind !== '' || !words.endsWith('#'))
}
