/** The text with a space in place of each stretch of white space; those that are a space already are passed over. */
export function singleSpaced(text: string): string {
  return text.replace(/[^\S ]\s*| \s+/g, ' ')
}
