import { codeCss } from './style/code.ts'
import { listingCss } from './style/listing.ts'
import { pageCss } from './style/page.ts'
import { paletteCss } from './style/palette.ts'
import { textCss } from './style/text.ts'

/** The one style sheet of all pages. It stands in every page, so that a page needs no other file. */
export const stylesheet = [paletteCss, textCss, codeCss, pageCss, listingCss].join('\n')

/** SHA-256 of the style sheet in base64, for the pages' Content Security Policy. A test keeps it true. */
export const stylesheetHash = 'sha256-HmwUcOigo2J1Iu8bO04jHE3vlmRZ/+T2FwDo8P9Pp60='
