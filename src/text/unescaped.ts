import { decodeString } from 'micromark-util-decode-string'

/** A string of Markdown with its escapes and character references decoded (CommonMark 0.31 §2.4, §2.5). Few hold any. */
export function unescaped(written: string): string {
  return written.includes('\\') || written.includes('&') ? decodeString(written) : written
}
