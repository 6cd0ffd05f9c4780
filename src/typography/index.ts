export { CODE, isFullWidthMark, OBJECT } from './characters.ts'
export type { Flaw, Replacement } from './flaw.ts'
export { spacesBetweenHan } from './han-spaces.ts'
export { countHan, isHan, isWord, type Neighbours, neighboursIn } from './kinds.ts'
export {
  halfWidthRanges,
  hyphenDashes,
  repeatedMarks,
  spacesBesideMarks,
  wrongEllipses,
} from './marks.ts'
export { fullWidthWords, wrongUnitSpaces } from './numbers.ts'
export { halfWidthParentheses } from './parentheses.ts'
export { halfWidthMarks } from './punctuation-width.ts'
export { mispairedQuotes, straightQuotes } from './quotes.ts'
export { isBesideDigit, missingSpaces, readSpacing, superfluousSpaces } from './spacing.ts'
export { chooseStyle, defaultStyle } from './styles.ts'
