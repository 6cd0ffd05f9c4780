import { placeOf, readSentences, type Sentence } from '../../../article/facts/sentences.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { fewestWords, isEnglishProse } from './is-english-prose.ts'

/** English prose within a translation. */
export interface EnglishStretch {
  readonly span: Span
  readonly text: string
  /** Index in `Article.blocks`. */
  readonly block: number
  /** Whether it is all that the paragraph says. */
  readonly isWhole: boolean
}

/** Where no such run is, no sentence of English can be. */
const latinRun = /[A-Za-z][A-Za-z0-9 \n,.;:'’"“”()/*_-]{30}/
/** What cannot be part of an English sentence. */
const chinese = /[\p{Script=Han}、。，；：！？《》「」『』【】（）]+/gu
const opening = /^\s*["“‘'(（《「*_]/
const closing = /["”’')）》」*_]\s*[.,]?\s*$/

/**
 * The sentences of English prose in paragraphs and cells, in order: stretches without Chinese. Code is left out; so is
 * what is mostly links, and in a paragraph with Chinese what stands in quotes or brackets.
 */
export function englishStretches(article: Article): readonly EnglishStretch[] {
  const suspects = new Set(
    article.blocks.flatMap(({ type, text }, index) =>
      type !== 'code' && type !== 'html' && latinRun.test(text) ? [index] : [],
    ),
  )
  if (suspects.size === 0) return []
  const paragraphs = new Map<number, Sentence[]>()
  for (const sentence of readSentences(article)) {
    if (sentence.isHeading || !suspects.has(sentence.block)) continue
    const list = paragraphs.get(sentence.paragraph)
    if (list) list.push(sentence)
    else paragraphs.set(sentence.paragraph, [sentence])
  }
  return [...paragraphs.values()].flatMap((each) => stretchesOf(each, article))
}

function stretchesOf(
  sentences: readonly Sentence[],
  { source, original }: Article,
): readonly EnglishStretch[] {
  const { text, masked, starts } = join(sentences)
  const { block, span: whole } = sentences[0]!
  if (isShown(source.text, whole.start)) return []
  const runs = runsOf(text)
  const isWhole =
    runs.length === 1 && text.trim() === text.slice(runs[0]!.start, runs[0]!.end).trim()
  const fewest = isWhole ? fewestWords.alone : fewestWords.amid
  return runs.flatMap((run) => {
    const words = text.slice(run.start, run.end)
    const isCopied = () => original?.text.includes(words) ?? false
    if (!isEnglishProse(words, fewest, isCopied)) return []
    if (isMostlyBlank(masked.slice(run.start, run.end))) return []
    if (!isWhole && isEnclosed(text, run)) return []
    const placeAt = (at: number): Span => {
      const index = starts.findLastIndex((start) => start <= at)
      const local = at - starts[index]!
      return placeOf(sentences[index]!, { start: local, end: local + 1 })
    }
    const span = { start: placeAt(run.start).start, end: placeAt(run.end - 1).end }
    return [{ span, text: text.slice(run.start, run.end), block, isWhole }]
  })
}

/** Whether a paragraph is indented after a colon, as messages of programs are in lists, where that makes no code block. */
function isShown(source: string, start: number): boolean {
  const before = source.slice(Math.max(start - 80, 0), start)
  const said = before.trimEnd()
  return /[:：]$/.test(said) && /\n(?: {4}|\t)[ \t]*$/.test(before.slice(said.length))
}

/** Whether links and code are most of a run. */
function isMostlyBlank(masked: string): boolean {
  return masked.replace(/\s+/g, '').length * 5 < masked.length * 2
}

/** A paragraph as one line, and where in it each sentence starts; `masked` has blanks for code and the words of links. */
function join(sentences: readonly Sentence[]) {
  const starts: number[] = []
  let text = ''
  let masked = ''
  for (const sentence of sentences) {
    let shown = sentence.text
    for (const { start, end } of [...sentence.code, ...sentence.links]) {
      shown = shown.slice(0, start) + ' '.repeat(end - start) + shown.slice(end)
    }
    starts.push(text.length)
    text += `${sentence.text} `
    masked += `${shown} `
  }
  return { text, masked, starts }
}

/** The ranges between Chinese, without blanks at their ends. */
function runsOf(text: string): readonly Span[] {
  const runs: Span[] = []
  let from = 0
  const add = (end: number) => {
    const part = text.slice(from, end)
    const trimmed = part.trim()
    const start = from + part.indexOf(trimmed)
    if (trimmed !== '') runs.push({ start, end: start + trimmed.length })
  }
  for (const { index, 0: found } of text.matchAll(chinese)) {
    add(index)
    from = index + found.length
  }
  add(text.length)
  return runs
}

/** Whether a run stands in quotes or brackets: a title, a gloss, words that are spoken of. */
function isEnclosed(text: string, { start, end }: Span): boolean {
  const before = text.slice(0, start).trimEnd()
  const after = text.slice(end).trimStart()
  const inside = text.slice(start, end)
  return (
    (opening.test(inside) && closing.test(inside)) ||
    /[“‘(（《「『：:]$/.test(before) ||
    /^[”’)）》」』]/.test(after) ||
    (/["']$/.test(before) && /^["']/.test(after))
  )
}
