import type { Language } from '../model/config.ts'
import type { MessageData } from '../model/finding.ts'
import type { UserError } from '../model/user-error.ts'
import { argumentErrorWords } from './argument-errors.ts'
import { attributionWords } from './attribution.ts'
import { collectionWords } from './collection.ts'
import { type ErrorWords, errorWords } from './errors.ts'
import { factsWords } from './facts.ts'
import { inputWords } from './input.ts'
import { internalWords } from './internal.ts'
import { leftoverWords } from './leftovers.ts'
import { linkMarkupWords } from './link-markup.ts'
import { linkStatusWords } from './link-status.ts'
import { linksWords } from './links.ts'
import { markdownWords } from './markdown.ts'
import { markdownBlockWords } from './markdown-blocks.ts'
import { metadataWords } from './metadata.ts'
import { headerWords } from './metadata-header.ts'
import { pairFactsWords } from './pair-facts.ts'
import { pairLinksWords } from './pair-links.ts'
import { structureWords } from './structure.ts'
import { suppressionWords } from './suppression.ts'
import { typographyWords } from './typography.ts'
import { wordingWords } from './wording.ts'
import { type Bilingual, type Catalogue, fill, type Words } from './words.ts'

export type { ErrorWords } from './errors.ts'
export { type UiWords, ui } from './ui.ts'
export type { Words } from './words.ts'

/** The words of every finding, by message id. */
export const catalogue: Catalogue = {
  ...metadataWords,
  ...headerWords,
  ...attributionWords,
  ...structureWords,
  ...markdownWords,
  ...markdownBlockWords,
  ...leftoverWords,
  ...typographyWords,
  ...linksWords,
  ...linkMarkupWords,
  ...pairLinksWords,
  ...linkStatusWords,
  ...factsWords,
  ...pairFactsWords,
  ...wordingWords,
  ...inputWords,
  ...collectionWords,
  ...suppressionWords,
  ...internalWords,
}

/** The words of every UserError, by code. */
export const errorCatalogue: Readonly<Record<string, Bilingual<ErrorWords>>> = {
  ...errorWords,
  ...argumentErrorWords,
}

/** What a finding says in a language. Throws an Error for a message that the catalogue does not have. */
export function describe(
  { message, data }: { readonly message: string; readonly data: MessageData },
  language: Language,
): Words {
  const words = catalogue[message]?.[language]
  if (words === undefined) throw new Error(`no words for the message ${message}`)
  return {
    what: fill(words.what, data),
    why: fill(words.why, data),
    fix: fill(words.fix, data),
  }
}

/**
 * What an error says in a language. One without words of its own says its code: an error on the way to an error would
 * hide what happened.
 */
export function describeError({ code, data }: UserError, language: Language): ErrorWords {
  const unguessed = data.suggestion === '' ? errorCatalogue[`${code}.no-suggestion`] : undefined
  const found = (unguessed ?? errorCatalogue[code])?.[language]
  if (found === undefined) return { what: [code, ...Object.values(data)].join(' '), hint: '' }
  return { what: fill(found.what, data), hint: fill(found.hint, data) }
}
