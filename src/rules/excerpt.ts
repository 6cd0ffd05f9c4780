import { maskCredentials } from '../text/mask-credentials.ts'

/**
 * The beginning of a text on one line, for a message: at most `length` characters, an ellipsis in place of the rest.
 * Never cuts a character in two, and never tells a password that stands in an address.
 */
export function excerpt(text: string, length = 20): string {
  // A long text is cut before it is split into characters.
  const characters = Array.from(
    maskCredentials(text.slice(0, length * 8))
      .replace(/\s+/g, ' ')
      .trim(),
  )
  const isWhole = characters.length <= length && text.length <= length * 8
  return isWhole ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}
