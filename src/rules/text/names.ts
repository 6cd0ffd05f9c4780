import { distance } from 'fastest-levenshtein'
import { type BeadSentences, beadSentences, placeFor } from '../../article/pair/bead-sentences.ts'
import type { Article } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { Glossary } from '../../model/glossary.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { oncePer } from '../../text/once-per.ts'
import { type LatinWord, latinWords, spanOf } from './names/latin-names.ts'
import { lostNames, squeeze } from './names/lost-names.ts'
import { strangeWords } from './names/strange-words.ts'

/** Names of the original are in the translation, and are spelt as there. */
export const textNames: PairRule = {
  id: 'text/names',
  subject: 'pair',
  severity: 'warning',
  check(pair, _, { glossary }) {
    const passages = beadSentences(pair)
    const strange = strangeWords(passages, pair.original.source.text)
    const told = new Set<string>()
    return passages.flatMap((passage, index) => {
      const misspelt = misspeltIn(passage, strange[index]!, pair)
      for (const { data } of misspelt) told.add(String(data.name))
      const counts = ({ text }: LatinWord) =>
        isNew(text, told) && !termsOf(glossary).has(squeeze(text))
      return [...misspelt, ...lostIn(passage, pair, counts)]
    })
  },
}

/** What the glossary has is for text/term to judge. */
const termsOf = oncePer(
  ({ entries }: Glossary): ReadonlySet<string> =>
    new Set(entries.flatMap(({ term, aliases }) => [term, ...aliases].map(squeeze))),
)

/** All that a translation says in Latin words. */
const saidIn = oncePer(({ blocks }: Article): string =>
  squeeze(blocks.map(({ text }) => text).join(' ')),
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
  { original, translation }: Pair,
  counts: (name: LatinWord) => boolean,
): readonly Observation[] {
  if (passage.translation.length === 0) return []
  const lost = lostNames(passage, () => saidIn(translation)).filter(counts)
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
  strange: readonly LatinWord[],
  pair: Pair,
): readonly Observation[] {
  if (strange.length === 0) return []
  const said = wordsIn(translation.map(({ text }) => text).join(' '))
  const names = latinWords(original, (word) => /[A-Z]/.test(word) && !said.has(word.toLowerCase()))
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
