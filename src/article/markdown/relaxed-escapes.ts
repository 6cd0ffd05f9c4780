import type { Unsafe } from 'mdast-util-to-markdown'

/**
 * The patterns by which a serialiser escapes text, two of them narrowed. By default every `~`, and every `&` before a
 * letter, is escaped; here only those are that could be read as markup, so `100~200` and `AT&T` stay what they are.
 */
export function relaxedEscapes(usual: Unsafe[]): Unsafe[] {
  const known = relaxed.get(usual)
  if (known !== undefined) return known
  const patterns = usual.flatMap((pattern) => {
    if (pattern.character === '&') return reference
    if (pattern.character !== '~') return pattern
    return pattern.atBreak ? fence : strikethrough
  })
  relaxed.set(usual, patterns)
  return patterns
}

/** A serialiser has one list of patterns and asks for each text. */
const relaxed = new WeakMap<Unsafe[], Unsafe[]>()

/*
 * Patterns are compiled once and kept in the pattern itself, so these have to be the same objects each time.
 */

/** CommonMark 0.31 §2.5. */
const reference: Unsafe = {
  character: '&',
  after: '(?:#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{0,40});',
  inConstruct: 'phrasing',
}

const fence: Unsafe = { atBreak: true, character: '~', after: '~' }

/** A single tilde strikes nothing out. */
const strikethrough: Unsafe[] = [
  { character: '~', after: '~', inConstruct: 'phrasing' },
  { character: '~', before: '(?<=~)', inConstruct: 'phrasing' },
]
