import { distance } from 'fastest-levenshtein'
import { type BeadSentences, beadSentences, placeFor } from '../../article/pair/bead-sentences.ts'
import type { Observation } from '../../model/finding.ts'
import type { Glossary } from '../../model/glossary.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { type LatinWord, latinWords, spanOf } from './names/latin-names.ts'
import { lostNames, squeeze } from './names/lost-names.ts'

/** Names of the original are in the translation, and are spelt as there. */
export const textNames: PairRule = {
  id: 'text/names',
  subject: 'pair',
  severity: 'warning',
  check(pair, _, { glossary }) {
    const known = wordsIn(pair.original.source.text)
    const said = squeeze(pair.translation.blocks.map(({ text }) => text).join(' '))
    const told = new Set<string>()
    return beadSentences(pair).flatMap((passage) => {
      const misspelt = misspeltIn(passage, known, pair)
      for (const { data } of misspelt) told.add(String(data.name))
      const counts = ({ text }: LatinWord) => isNew(text, told) && !isTerm(text, glossary)
      return [...misspelt, ...lostIn(passage, said, pair, counts)]
    })
  },
}

/** What the glossary has is for text/term to judge. */
const isTerm = (name: string, { entries }: Glossary): boolean =>
  entries.some(({ term, aliases }) =>
    [term, ...aliases].some((each) => squeeze(each) === squeeze(name)),
  )

/** Each name is spoken of once. */
function isNew(name: string, told: Set<string>): boolean {
  const isKnown = told.has(name)
  told.add(name)
  return !isKnown
}

/** One finding for all names of a passage. */
function lostIn(
  passage: BeadSentences,
  said: string,
  { original }: Pair,
  counts: (name: LatinWord) => boolean,
): readonly Observation[] {
  if (passage.translation.length === 0) return []
  const lost = lostNames(passage, said).filter(counts)
  const [first] = lost
  if (first === undefined) return []
  return [
    {
      message: lost.length === 1 ? 'text/names' : 'text/names.several',
      data: { name: first.text, count: lost.length },
      span: placeFor(spanOf(first), passage),
      related: [{ path: original.source.path, span: spanOf(first) }],
      severity: 'info',
      confidence: 'low',
    },
  ]
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[a-zà-ɏ][a-z0-9à-ɏ]+/g))

function misspeltIn(
  { original, translation }: BeadSentences,
  known: ReadonlySet<string>,
  pair: Pair,
): readonly Observation[] {
  if (original.length === 0) return []
  const strange = latinWords(translation).filter(
    ({ text }) => text.length >= 5 && !known.has(text.toLowerCase()),
  )
  if (strange.length === 0) return []
  const said = wordsIn(translation.map(({ text }) => text).join(' '))
  const names = latinWords(original).filter(
    ({ text }) => /[A-Z]/.test(text) && !said.has(text.toLowerCase()),
  )
  return strange.flatMap((word) => {
    const name = names.find((each) => isSlip(word.text, each.text))
    return name ? [misspelt(word, name, pair)] : []
  })
}

/** Whether a word is most likely meant to be a name: one letter off, two in a long name; numbers and plurals aside. */
function isSlip(written: string, name: string): boolean {
  const [a, b] = [plain(written), plain(name)]
  if (a[0] !== b[0] || b.length < 5 || a.startsWith(b)) return false
  if (b === `${a}s` || b === `${a}es`) return false
  return distance(a, b) <= (b.length >= 8 ? 2 : 1)
}

/** Without capitals, accents and numbers. */
const plain = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F\d]+/g, '')

function misspelt(word: LatinWord, name: LatinWord, { original }: Pair): Observation {
  const span = spanOf(word)
  return {
    message: 'text/names.misspelt',
    data: { written: word.text, name: name.text },
    span,
    related: [{ path: original.source.path, span: spanOf(name) }],
    fix: { kind: 'suggestion', edits: [{ span, text: name.text }], changes: ['words', 'facts'] },
  }
}
