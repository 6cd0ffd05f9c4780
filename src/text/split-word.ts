import { isHan } from './script.ts'

/** Characters that often stand as a word before another: prepositions, adverbs, pronouns, numerals, particles. */
const LEADERS = new Set(
  '在从自于对向往朝把被将给让由以用与和及或跟同并而但因按据为比至到是有无不没未别很最更太较再又也都就还只才先后已曾正刚可能会要想各每某该本此这那其之我你他她它谁何几多少一二两三四五六七八九十百千万亿零半第的了着过地得',
)
/** Characters that often stand as a word after another: directions, particles, suffixes, conjunctions, verbs. */
const FOLLOWERS = new Set(
  '上下左右中里内外前后间旁边底初末时处所的地得了着过们等者性化型式版级类吗呢吧啊之与和及或是有在也都就会能可要将被把为以用从到说来去看做让给对',
)

/** How far to either side a word is looked at. */
const REACH = 12
/** No word that a boundary may cut in two is longer. */
const LONGEST = 4

/* Made when it is first needed: most runs look at no word. */
let segmenter: Intl.Segmenter | undefined

/**
 * The offset at which a word begins that the boundary `at` cuts in two, and where it ends; nothing where it may well
 * lie between two words. Dictionaries cut Chinese text in more than one way, so all has to speak for it: read as a
 * whole the text has a word of two to four characters across the boundary, on both sides a single character is left over
 * when they are read alone, and that is none that often is a word at this place (`很`快, 页面`上`).
 */
export function splitWord(
  text: string,
  at: number,
): { readonly start: number; readonly end: number } | undefined {
  const from = runStart(text, at)
  const to = runEnd(text, at)
  if (from === at || to === at) return undefined
  const word = segmentAcross(text.slice(from, to), at - from)
  if (word === undefined) return undefined
  const [start, end] = [from + word.start, from + word.end]
  const isLeftOver =
    lastWord(text.slice(from, at)).length === 1 && firstWord(text.slice(at, to)).length === 1
  const isBoundary = LEADERS.has(text.slice(start, at)) || FOLLOWERS.has(text.slice(at, end))
  return isLeftOver && !isBoundary ? { start, end } : undefined
}

function segmentAcross(run: string, at: number): { start: number; end: number } | undefined {
  const word = wordAt(run, at)
  if (word === undefined || word.index === at || word.segment.length > LONGEST) return undefined
  return { start: word.index, end: word.index + word.segment.length }
}

function firstWord(text: string): string {
  return wordAt(text, 0)?.segment ?? ''
}

function lastWord(text: string): string {
  return wordAt(text, text.length - 1)?.segment ?? ''
}

function wordAt(text: string, at: number): Intl.SegmentData | undefined {
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' })
  return segmenter.segment(text).containing(at)
}

function runStart(text: string, at: number): number {
  let start = at
  while (start > 0 && at - start < REACH && isHan(text[start - 1]!)) start -= 1
  return start
}

function runEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && end - at < REACH && isHan(text[end]!)) end += 1
  return end
}
