import { singleSpaced } from '../../../text/single-spaced.ts'

/** A line of code, ready to be compared. */
export interface CodeLine {
  /** Index in the block. */
  readonly index: number
  /** As written, without the space at its end. */
  readonly text: string
  /** Without indentation and prompt, entities decoded: two lines with the same one say the same. */
  readonly key: string
  /** The white space it begins with. */
  readonly indent: string
}

/** Entities that sites leave in code. `&amp;` comes last, or `&amp;lt;` would be decoded twice. */
const ENTITIES: readonly (readonly [RegExp, string])[] = [
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&quot;/g, '"'],
  [/&(?:#0?39|#x27|apos);/g, "'"],
  [/&(?:nbsp|#160);/g, ' '],
  [/&amp;/g, '&'],
]
/** Marks by which a translator points at a line: ①, ❶, 1 in a keycap. */
const POINTERS = /[\u2460-\u24ff\u2776-\u2793]|\d\ufe0f?\u20e3\ufe0f?/g
/** What sites put into code and translators take out: spans that colour it, characters without width. */
const LEAVINGS =
  /<\/?(?:span|br|code|pre|font|em|strong)\b[^<>]{0,300}>|[\u200b-\u200d\u2060\ufeff]/gi
/** What any of them begins with or holds: most lines have nothing of it. */
const LEFT = /[<&\u0080-\uffff]/
const CURLY_SINGLE = /[‘’]/g
const CURLY_DOUBLE = /[“”]/g

/** The lines of a block of code that are not empty. */
export function readLines(code: string): readonly CodeLine[] {
  return code.split(/\r?\n/).flatMap((written, index) => {
    const text = clean(written).trimEnd()
    if (text === '') return []
    const indent = /^\s*/.exec(text)![0]
    return [{ index, text, indent, key: keyOf(text) }]
  })
}

function clean(line: string): string {
  if (!LEFT.test(line)) return line
  let text = line.replace(LEAVINGS, '').replace(POINTERS, '').replaceAll('\u00a0', ' ')
  for (const [entity, character] of ENTITIES) text = text.replace(entity, character)
  return text
}

/** Characters that draw boxes and trees (U+2500–U+257F), and what stands for them where a font has none. */
const BOX = /[\u2500-\u257f]/g
const drawn = (sign: string): string =>
  /[─━═┄┅┈┉]/.test(sign) ? '-' : /[│┃║┆┇┊┋]/.test(sign) ? '|' : '+'

/** Spaces within a line are one; the prompt of a shell is left out. */
function keyOf(text: string): string {
  const words = singleSpaced(text.trim()).replaceAll('…', '...')
  return words
    .replace(/^`([^`]+)`$/, '$1')
    .replace(/^\$ /, '')
    .replace(BOX, drawn)
}

/**
 * The key with straight quotes and without spaces: a translator who straightens what a site made curly, with spaces around
 * it, has mended the code.
 */
export function straightened(key: string): string {
  return key.replace(CURLY_DOUBLE, '"').replace(CURLY_SINGLE, "'").replaceAll(' ', '')
}
