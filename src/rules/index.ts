import type { Rule } from '../model/rule.ts'
import { authorMissing } from './attribution/author-missing.ts'
import { attributionMissing } from './attribution/missing.ts'
import { urlInvalid } from './attribution/url-invalid.ts'
import { slugDuplicate } from './collection/slug-duplicate.ts'
import { factsContradiction } from './facts/contradiction.ts'
import { factsRegistry } from './facts/registry.ts'
import { controlCharacters } from './input/control-characters.ts'
import { inputEmpty } from './input/empty.ts'
import { inputEncoding } from './input/encoding.ts'
import { inputNotAFile } from './input/not-a-file.ts'
import { inputTooComplex } from './input/too-complex.ts'
import { inputTooLarge } from './input/too-large.ts'
import { inputUnreadable } from './input/unreadable.ts'
import { emphasisNotRendered } from './markdown/emphasis-not-rendered.ts'
import { referenceUndefined } from './markdown/reference-undefined.ts'
import { coverMissing } from './metadata/cover-missing.ts'
import { headerMalformed } from './metadata/header-malformed.ts'
import { summaryDiffers } from './metadata/summary-differs.ts'
import { titleMissing } from './metadata/title-missing.ts'
import { headingOneInBody } from './structure/heading-one-in-body.ts'
import { headingSkipped } from './structure/heading-skipped.ts'
import { suppressionUnused } from './suppression/unused.ts'

export { manualPath } from './manual-path.ts'

/** Every rule, in the order of the manual: a new one is a file, a line here, its words, its page and its fixtures. */
export const rules: readonly Rule[] = [
  titleMissing,
  coverMissing,
  headerMalformed,
  summaryDiffers,
  attributionMissing,
  authorMissing,
  urlInvalid,
  headingOneInBody,
  headingSkipped,
  emphasisNotRendered,
  referenceUndefined,
  factsContradiction,
  factsRegistry,
  inputEmpty,
  inputTooLarge,
  inputEncoding,
  inputNotAFile,
  inputUnreadable,
  inputTooComplex,
  controlCharacters,
  slugDuplicate,
  suppressionUnused,
]
