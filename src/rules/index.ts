import type { Rule } from '../model/rule.ts'
import { authorMissing } from './attribution/author-missing.ts'
import { attributionMissing } from './attribution/missing.ts'
import { urlInvalid } from './attribution/url-invalid.ts'
import { slugDuplicate } from './collection/slug-duplicate.ts'
import { factsAdded } from './facts/added.ts'
import { factsContradiction } from './facts/contradiction.ts'
import { factsDate } from './facts/date.ts'
import { factsDigits } from './facts/digits.ts'
import { factsMagnitudeWord } from './facts/magnitude-word.ts'
import { factsMissing } from './facts/missing.ts'
import { factsPercent } from './facts/percent.ts'
import { factsRegistry } from './facts/registry.ts'
import { factsScale } from './facts/scale.ts'
import { factsUnit } from './facts/unit.ts'
import { factsVersion } from './facts/version.ts'
import { controlCharacters } from './input/control-characters.ts'
import { inputEmpty } from './input/empty.ts'
import { inputEncoding } from './input/encoding.ts'
import { inputNotAFile } from './input/not-a-file.ts'
import { inputTooComplex } from './input/too-complex.ts'
import { inputTooLarge } from './input/too-large.ts'
import { inputUnreadable } from './input/unreadable.ts'
import { linksAltered } from './links/altered.ts'
import { linksAnchorMissing } from './links/anchor-missing.ts'
import { linksAnchorSpaces } from './links/anchor-spaces.ts'
import { linksAnchorSplitsWord } from './links/anchor-splits-word.ts'
import { linksBareUrlRunsOn } from './links/bare-url-runs-on.ts'
import { linksDead } from './links/dead.ts'
import { linksDefinitionUnused } from './links/definition-unused.ts'
import { linksDoubled } from './links/doubled.ts'
import { linksFileMissing } from './links/file-missing.ts'
import { linksImageLost } from './links/image-lost.ts'
import { linksInsecure } from './links/insecure.ts'
import { linksInvented } from './links/invented.ts'
import { linksLost } from './links/lost.ts'
import { linksMailInvalid } from './links/mail-invalid.ts'
import { linksMoved } from './links/moved.ts'
import { linksParentheses } from './links/parentheses.ts'
import { linksPlaceholder } from './links/placeholder.ts'
import { linksPrivateAddress } from './links/private-address.ts'
import { linksRemoteAnchorMissing } from './links/remote-anchor-missing.ts'
import { linksSoft404 } from './links/soft-404.ts'
import { linksTargetSpaces } from './links/target-spaces.ts'
import { linksUnsafeTarget } from './links/unsafe-target.ts'
import { linksUnverified } from './links/unverified.ts'
import { linksUrlInvalid } from './links/url-invalid.ts'
import { emphasisNotRendered } from './markdown/emphasis-not-rendered.ts'
import { fenceNotClosed } from './markdown/fence-not-closed.ts'
import { fullWidthMarks } from './markdown/full-width-marks.ts'
import { hardBreakLost } from './markdown/hard-break-lost.ts'
import { headingEmpty } from './markdown/heading-empty.ts'
import { headingNotRendered } from './markdown/heading-not-rendered.ts'
import { imageAltMissing } from './markdown/image-alt-missing.ts'
import { listNotRendered } from './markdown/list-not-rendered.ts'
import { listRestarted } from './markdown/list-restarted.ts'
import { referenceUndefined } from './markdown/reference-undefined.ts'
import { tableNotRendered } from './markdown/table-not-rendered.ts'
import { authorDiffers } from './metadata/author-differs.ts'
import { coverMissing } from './metadata/cover-missing.ts'
import { headerMalformed } from './metadata/header-malformed.ts'
import { summaryDiffers } from './metadata/summary-differs.ts'
import { titleDiffers } from './metadata/title-differs.ts'
import { titleMissing } from './metadata/title-missing.ts'
import { headingOneInBody } from './structure/heading-one-in-body.ts'
import { headingSkipped } from './structure/heading-skipped.ts'
import { suppressionUnused } from './suppression/unused.ts'
import { textChrome } from './text/chrome.ts'
import { modelResidue } from './text/model-residue.ts'
import { textNames } from './text/names.ts'
import { textSeam } from './text/seam.ts'
import { textTerm } from './text/term.ts'
import { textUntranslated } from './text/untranslated.ts'
import { typographyDash } from './typography/dash.ts'
import { typographyEllipsis } from './typography/ellipsis.ts'
import { fullWidthAlphanumerics } from './typography/full-width-alphanumerics.ts'
import { mixedSpacing } from './typography/mixed-spacing.ts'
import { typographyParentheses } from './typography/parentheses.ts'
import { punctuationWidth } from './typography/punctuation-width.ts'
import { typographyQuotes } from './typography/quotes.ts'
import { rangeDash } from './typography/range-dash.ts'
import { repeatedMarks } from './typography/repeated-marks.ts'
import { spaceBesideMark } from './typography/space-beside-mark.ts'
import { spaceBetweenHan } from './typography/space-between-han.ts'
import { typographySpacing } from './typography/spacing.ts'
import { unitSpacing } from './typography/unit-spacing.ts'

export { manualPath } from './manual-path.ts'

/** Every rule, in the order of the manual: a new one is a file, a line here, its words, its page and its fixtures. */
export const rules: readonly Rule[] = [
  titleMissing,
  coverMissing,
  headerMalformed,
  summaryDiffers,
  titleDiffers,
  authorDiffers,
  attributionMissing,
  authorMissing,
  urlInvalid,
  headingOneInBody,
  headingSkipped,
  emphasisNotRendered,
  referenceUndefined,
  headingNotRendered,
  headingEmpty,
  listNotRendered,
  listRestarted,
  tableNotRendered,
  fenceNotClosed,
  hardBreakLost,
  fullWidthMarks,
  imageAltMissing,
  textChrome,
  modelResidue,
  typographySpacing,
  mixedSpacing,
  punctuationWidth,
  typographyParentheses,
  typographyQuotes,
  typographyEllipsis,
  typographyDash,
  repeatedMarks,
  fullWidthAlphanumerics,
  spaceBesideMark,
  spaceBetweenHan,
  unitSpacing,
  rangeDash,
  linksPlaceholder,
  linksUrlInvalid,
  linksUnsafeTarget,
  linksMailInvalid,
  linksPrivateAddress,
  linksInsecure,
  linksTargetSpaces,
  linksParentheses,
  linksBareUrlRunsOn,
  linksDefinitionUnused,
  linksFileMissing,
  linksAnchorMissing,
  linksDoubled,
  linksAnchorSpaces,
  linksAnchorSplitsWord,
  linksLost,
  linksAltered,
  linksInvented,
  linksImageLost,
  linksDead,
  linksSoft404,
  linksMoved,
  linksRemoteAnchorMissing,
  linksUnverified,
  factsContradiction,
  factsRegistry,
  factsScale,
  factsDigits,
  factsUnit,
  factsDate,
  factsPercent,
  factsVersion,
  factsMagnitudeWord,
  factsMissing,
  factsAdded,
  textUntranslated,
  textTerm,
  textNames,
  textSeam,
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
