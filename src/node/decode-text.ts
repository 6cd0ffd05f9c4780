import { isUtf8 } from 'node:buffer'

/** A text, or why the bytes are none: where they cease to be UTF-8, and the encoding they may be in. */
export type Decoded =
  | { readonly text: string }
  | { readonly offset: number; readonly encoding?: string }

/**
 * Decodes UTF-8 strictly. A byte order mark stays in the text. Bytes that are UTF-8 but mostly control characters, as
 * of a picture or of UTF-16 without its mark, are not taken for text either; a few of them are.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (!isUtf8(bytes)) return { offset: firstBadByte(bytes), ...guessOf(bytes) }
  const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
  // Nearly no text has any, and a regular expression is the quickest way to know.
  if (controls.test(text) && countControls(bytes) * 10 > bytes.length) {
    return { offset: bytes.findIndex(isControl), ...guessOf(bytes) }
  }
  return { text }
}

/** The characters of `isControl`. */
const controls = /[\0-\x08\x0b\x0e-\x1f]/

function guessOf(bytes: Uint8Array): { readonly encoding?: string } {
  const encoding = likelyEncoding(bytes)
  return encoding === undefined ? {} : { encoding }
}

/** C0 controls that no text holds: all but tab, line feed, form feed and carriage return. */
function isControl(byte: number): boolean {
  return byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d
}

function countControls(bytes: Uint8Array): number {
  return bytes.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0)
}

/** Offset at which the first character begins that is not UTF-8, by bisection over the beginnings of the bytes. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    if (decode(bytes.subarray(0, middle), 'utf-8') !== undefined) good = middle
    else bad = middle
  }
  // What was decoded ends before the character that breaks off.
  return Buffer.byteLength(decode(bytes.subarray(0, good), 'utf-8') ?? '')
}

/** The text of bytes that may break off within a character; nothing where they are in another encoding. */
function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}

/** A guess for people, not for decoding. UTF-16 shows by its mark, or by zeros at every other place. */
function likelyEncoding(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'UTF-16LE'
  if (first === 0xfe && second === 0xff) return 'UTF-16BE'
  const zeros = { even: 0, odd: 0 }
  for (const [index, byte] of bytes.subarray(0, 4096).entries()) {
    if (byte === 0) zeros[index % 2 === 0 ? 'even' : 'odd'] += 1
  }
  if (zeros.odd > 8 * zeros.even + 8) return 'UTF-16LE'
  if (zeros.even > 8 * zeros.odd + 8) return 'UTF-16BE'
  return looksLikeChinese(bytes) ? 'GB18030' : undefined
}

/**
 * Whether bytes may be in GB18030, which contains the older encodings of the mainland. Damaged UTF-8 is often valid in
 * it too; but then most characters are still UTF-8, while of Chinese text in GB18030 hardly any is.
 */
function looksLikeChinese(bytes: Uint8Array): boolean {
  if (bytes.some(isControl) || decode(bytes, 'gb18030') === undefined) return false
  const asUtf8 = new TextDecoder().decode(bytes)
  const strange = asUtf8.match(/[^\x00-\x7f]/gu) ?? []
  const lost = strange.filter((character) => character === '\uFFFD')
  return lost.length * 2 > strange.length
}
