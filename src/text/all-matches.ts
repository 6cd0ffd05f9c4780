/**
 * All matches of a global expression in a text, in order. `String.matchAll` makes a copy of the expression each time,
 * which takes longer than to look through a line. The expression must not match the empty string.
 */
export function allMatches(expression: RegExp, text: string): readonly RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  expression.lastIndex = 0
  for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
    found.push(match)
  }
  return found
}
