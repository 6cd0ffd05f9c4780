import type { Substance } from '../../../model/finding.ts'

/** What a fix changes that makes a link of words and an address: the address is no text any more. */
export const becomesLink: readonly Substance[] = ['words', 'facts', 'links', 'structure']
