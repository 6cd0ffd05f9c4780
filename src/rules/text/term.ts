import { readSentences } from '../../article/facts/sentences.ts'
import { beadSentences, placeFor } from '../../article/pair/bead-sentences.ts'
import type { Observation } from '../../model/finding.ts'
import type { GlossaryEntry } from '../../model/glossary.ts'
import type { PairRule } from '../../model/rule.ts'
import { forbiddenTerms } from './terms/forbidden-terms.ts'
import { contextOf, type FoundTerm, findTerms, termFinder } from './terms/term-finder.ts'
import { expectedFor, termUses } from './terms/term-uses.ts'
import { type UnusedTerm, unusedTerms } from './terms/unused-terms.ts'

/** Terms are translated as the glossary says. */
export const textTerm: PairRule = {
  id: 'text/term',
  subject: 'pair',
  severity: 'warning',
  check(pair, _, { glossary }) {
    if (glossary.entries.length === 0) return []
    const finder = termFinder(glossary)
    const { path } = pair.original.source
    const counts = contextOf([pair.translation.source.text, pair.original.source.text])
    const passages = beadSentences(pair)
    const uses = termUses(passages, finder, counts)
    const wrong = uses.flatMap((use) => forbiddenTerms(use, finder))
    const told = new Set(wrong.map(({ entry }) => entry))
    return [
      ...wrong.map(({ entry, written, term }) => ({
        ...forbidden(entry, written),
        related: [{ path, span: term.span }],
      })),
      ...unusedTerms(uses, passages)
        .filter(({ entry }) => !told.has(entry))
        .map((each) => unused(each, path)),
    ]
  },
  checkAlone(article, _, { glossary }) {
    const { text } = article.source
    const counts = contextOf([text])
    const isThere = (entry: GlossaryEntry) =>
      entry.context.length > 0 && entry.forbidden.some((each) => text.includes(each))
    if (!glossary.entries.some((each) => isThere(each) && counts(each))) return []
    const sentences = readSentences(article)
    return findTerms(sentences, termFinder(glossary).forbidden).flatMap((found) => {
      const entry = found.entries.find((each) => each.context.length > 0 && counts(each))
      return entry ? [{ ...forbidden(entry, found), severity: 'info', confidence: 'low' }] : []
    })
  },
}

function forbidden(entry: GlossaryEntry, { text, span }: FoundTerm): Observation {
  return {
    message: 'text/term.forbidden',
    data: { term: entry.term, written: text, expected: expectedFor(entry) },
    span,
    confidence: 'medium',
  }
}

function unused({ entry, term, passage, count }: UnusedTerm, path: string): Observation {
  return {
    message: 'text/term',
    data: { term: term.text, expected: expectedFor(entry), count },
    span: placeFor(term.span, passage),
    related: [{ path, span: term.span }],
    severity: 'info',
    confidence: 'low',
  }
}
