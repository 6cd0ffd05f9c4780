import { isPlain } from './plain-characters.ts'

/*
 * Characters that a terminal obeys (controls), hides (zero-width, default ignorable) or lets reorder the line (bidi
 * controls). Tabs are left to the caller; variation selectors only choose a glyph.
 */
const unseen =
  /(?![\t\p{Variation_Selector}])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu
/* Made when it is first needed: it takes longer than a short report. */
let graphemes: Intl.Segmenter | undefined

/**
 * The text with every character that could drive, hide from or confuse a terminal spelled out as `<U+001B>`. Emoji
 * sequences stay whole; a combining mark without a letter gets a dotted circle to stand on. Tabs are kept.
 */
export function visible(text: string): string {
  return isPlain(text) ? text : splitGraphemes(text).map(visibleGrapheme).join('')
}

/** What a reader sees as one character each (UAX #29). */
export function splitGraphemes(text: string): readonly string[] {
  if (isPlain(text)) return text.split('')
  graphemes ??= new Intl.Segmenter('und', { granularity: 'grapheme' })
  return Array.from(graphemes.segment(text), ({ segment }) => segment)
}

/** The same as `visible`, on one line: line ends and tabs become spaces, runs of spaces one space. */
export function visibleLine(text: string): string {
  return visible(text.replace(/[\t\n\v\f\r ]+/g, ' ').trim())
}

function visibleGrapheme(grapheme: string): string {
  if (isPlain(grapheme) || isEmoji(grapheme)) return grapheme
  const spelled = grapheme.replace(unseen, spellOut)
  return /^\p{M}/u.test(spelled) ? `◌${spelled}` : spelled
}

let emoji: RegExp | undefined

/** To make the expression, the engine lists all emoji there are, which takes longer than most reports. */
function isEmoji(grapheme: string): boolean {
  // biome-ignore lint/complexity/useRegexLiterals: a literal with this flag needs a newer target of the compiler; Node 20 knows it.
  emoji ??= new RegExp('^\\p{RGI_Emoji}$', 'v')
  return emoji.test(grapheme)
}

function spellOut(character: string): string {
  return `<U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}>`
}
