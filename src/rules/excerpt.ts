import { maskCredentials } from '../text/mask-credentials.ts'
import { singleSpaced } from '../text/single-spaced.ts'

/**
 * The beginning of a text on one line, for a message: at most `length` characters, an ellipsis in place of the rest.
 * Never cuts a character in two, and never tells a password that stands in an address.
 */
export function excerpt(text: string, length = 20): string {
  // A long text is cut before it is made one line, and that before it is split into characters.
  const line = singleSpaced(maskCredentials(text.slice(0, length * 8))).trim()
  const characters = Array.from(line.slice(0, 2 * length + 2))
  const isWhole = characters.length <= length && text.length <= length * 8
  return isWhole ? characters.join('') : `${characters.slice(0, length - 1).join('')}…`
}
