import { singleSpaced } from '../../../text/single-spaced.ts'
import { excerpt } from '../../excerpt.ts'

/**
 * A sentence on one line, for a message: at most about `length` characters around the first place where `words` stand in
 * it, ellipses in place of the rest. Never cuts a character in two.
 */
export function excerptAround(sentence: string, words: string, length = 60): string {
  const line = singleSpaced(sentence).trim()
  const at = line.indexOf(singleSpaced(words))
  const before = Array.from(line.slice(0, Math.max(at, 0)))
  const room = Math.max(Math.floor((length - words.length) / 2), 10)
  if (at < 0 || before.length <= room) return excerpt(line, length)
  return `…${excerpt(before.slice(-room).join('') + line.slice(at), length)}`
}
