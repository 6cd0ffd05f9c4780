/**
 * Characters that every terminal shows as they are, each by itself: ASCII, Latin letters, marks such as “ — …, arrows, Han, and
 * full-width marks and forms. Nearly all text here is made of them, and needs no library that knows of emoji, combining
 * marks and controls, which takes a hundred times as long. From U+3001 on they take two columns, before that one.
 */
const characters =
  ' -~\\u00a1-\\u00a8\\u00ab\\u00ac\\u00af-\\u024f\\u2010-\\u2027\\u2030-\\u203b\\u2190\\u2192\\u3001-\\u3011\\u4e00-\\u9fff\\uff01-\\uff5e'

const plain = new RegExp(`^[${characters}]*$`)

/** Whether a text holds nothing but plain characters. */
export function isPlain(text: string): boolean {
  return plain.test(text)
}

/** The columns that a plain text takes. */
export function plainColumns(text: string): number {
  let columns = text.length
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x3000) columns += 1
  return columns
}
