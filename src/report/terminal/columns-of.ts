import stringWidth from 'string-width'

/** ASCII, Han, and full-width marks and forms: what nearly all text here is made of. No emoji is among them. */
const plain = /^[ -~\u3001-\u3011\u4e00-\u9fff\uff01-\uff5e]*$/

/**
 * Columns that a text takes in a terminal. The library, which knows emoji and combining marks, is asked only where there
 * may be some: it takes a hundred times as long.
 */
export function columnsOf(text: string): number {
  if (!plain.test(text)) return stringWidth(text)
  let columns = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7e) columns += 1
  return columns
}
