/**
 * The text with every lone surrogate replaced by U+FFFD. A lone surrogate has no UTF-8 form, and many readers of JSON
 * and addresses fail on its escape (RFC 8259 §8.2). Offsets stay what they were.
 */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD')
}
