import { codesOf, isWordAt, slotCount, WordReader } from './latin-words.ts'
import { lexicon } from './lexicon.ts'

/*
 * Words of the lexicon are found where they stand: to cut every word from its text first would cost more than all else.
 * Words that share a slot, or a first character, form a chain. Its head holds the number of the last of them, each word
 * that of the one before it; all of them plus one, since 0 ends the chain.
 */

/** The Chinese words, and the number of each. */
const numbers = new Map<string, number>()
for (const chinese of [...lexicon.values()].flat()) {
  if (!numbers.has(chinese)) numbers.set(chinese, numbers.size)
}
/** How many Chinese words there are; their numbers begin at 0. */
export const renderingCount = numbers.size

/** The English words and their plurals, with the numbers of their Chinese words. */
const english = [...lexicon].flatMap(([word, chinese]) => {
  const plural = `${word}s`
  const renderings = chinese.map((each) => numbers.get(each)!)
  const forms = lexicon.has(plural) ? [word] : [word, plural]
  return forms.map((form) => ({ form, renderings }))
})
const renderings = english.map((each) => each.renderings)
const codes = codesOf(english.map(({ form }) => form).join(''))
/** Where the codes of each word begin, and behind the last where they end. */
const starts = new Uint16Array(english.length + 1)
const slots = new Uint16Array(slotCount)
const sameSlot = new Uint16Array(english.length)
for (const [number, { form }] of english.entries()) {
  starts[number + 1] = starts[number]! + form.length
  const word = new WordReader(form)
  word.next()
  sameSlot[number] = slots[word.slot]!
  slots[word.slot] = number + 1
}

/** Adds the numbers of the Chinese words by which a translation may render a word of a text; none for most words. */
export function addRenderingsOf(marks: number[], text: string, word: WordReader): void {
  const { start, end } = word
  for (let next = slots[word.slot]!; next > 0; next = sameSlot[next - 1]!) {
    const from = starts[next - 1]!
    const to = starts[next]!
    if (to - from !== end - start || !isWordAt(text, start, codes, from, to)) continue
    for (const rendering of renderings[next - 1]!) marks.push(rendering)
    return
  }
}

const firstHan = 0x4e00
/** By first character, from `firstHan` on. */
const heads = new Uint16Array(0xa000 - firstHan)
const sameHead = new Uint16Array(renderingCount)
const seconds = new Uint16Array(renderingCount)
for (const [chinese, number] of numbers) {
  const head = chinese.charCodeAt(0) - firstHan
  sameHead[number] = heads[head]!
  heads[head] = number + 1
  seconds[number] = chinese.charCodeAt(1)
}

/** Adds the numbers of the Chinese words of the lexicon that stand in a text, each as often as it stands there. */
export function addRenderingsIn(marks: number[], text: string): void {
  const last = text.length - 1
  for (let at = 0; at < last; at += 1) {
    const head = text.charCodeAt(at) - firstHan
    if (head < 0 || head >= heads.length) continue
    for (let next = heads[head]!; next > 0; next = sameHead[next - 1]!) {
      if (seconds[next - 1] === text.charCodeAt(at + 1)) marks.push(next - 1)
    }
  }
}
