import { isPageChrome } from '../../../links/page-chrome.ts'
import type { Article, Block, LinkRef } from '../../../model/article.ts'

/*
 * What a page has around an article, and what a translation may leave out of it. Seen in the originals of published
 * translations: sites that tag, advertise, credit pictures and introduce their authors.
 */

/** How chrome begins; the words are those of English pages. */
const CHROME =
  /^[^\p{L}\p{N}©]{0,6}(?:advertisement|related(?:\s+(?:articles|posts|stories|content|reading))?\b|share (?:this|on|via)\b|subscribe\b|sign up\b|follow (?:us|me)\b|read (?:more|next|also)\b|more (?:from|on|must-reads)\b|recommended\b|click here to\b|suggested read|you (?:may|might) also (?:like|enjoy)|about the author|posted (?:by|on|in)\b|filed under|tags?:|topics?:|categories:|comments?$|\d+ comments?|\d+ min read|print this|e?mail this|join (?:us|the|our)\b|newsletter|download our|watch now|originally published|this (?:article|post|story) (?:was|is|originally|first)\b|image (?:by|credit|courtesy|source|from|via)|photos? (?:by|credit|courtesy|from|via)|(?:picture|illustration|graphic|source|credits?|via|by|author|written by|published|updated|last updated|date):?\s|used with permission|creative commons|copyright|©|(?:group\s+)?created with sketch|youtube\.com\/thenewstack|disclaimer|disclosure|sponsored|supported by|skip advertisement|order reprints|see also|also see|in this (?:article|series)|previous(?:ly)?:|next:|photo:|loading|the post\b.*appeared first|if you (?:like|enjoy(?:ed)?)\b|also read|big tech websites|i['’]m not interested|download report|topics$|want to learn more|thanks? for reading|don['’]t miss)/iu
const CLAIM =
  /translat(?:ing|ed|ion) by|translating|翻译中|正在翻译|占了|translated by|认领|^\s*译者|^\s*校对/i
/** What asks readers for something, wherever in a line it stands. */
const ASKING =
  /\b(?:subscribe (?:to|now|today|for)|sign up (?:for|to|now)|follow us on|our (?:youtube|telegram|newsletter))\b/i
const CAPTION = /^(?:fig(?:ure|\.)?|table|image|photo|screenshot|video|listing)\s*\d*\s*[:.–—-]/i

/** Shorter than a sentence with something to say, in UTF-16 units. */
const shortest = 70

/**
 * Whether a block of an original need not be in its translation: page chrome, a credit, a caption, the note of a
 * translator who claimed it, words that are Chinese already, a teaser that breaks off, the rest of a sentence.
 */
export function isDispensable({ text, span }: Block, links: readonly LinkRef[]): boolean {
  const line = text.slice(0, 400).trim()
  if (CHROME.test(line) || CAPTION.test(line) || !/\p{L}{2}/u.test(line)) return true
  if (line.length < 200 && (CLAIM.test(line) || ASKING.test(line))) return true
  if (hanShare(line) > 0.2 || /(?:\.\.\.|…)\s*$/.test(text) || /^\p{Ll}/u.test(line)) return true
  const inside = links.filter((link) => link.span.start >= span.start && link.span.end <= span.end)
  const linked = inside.reduce((sum, link) => sum + link.text.length, 0)
  const isChrome = inside.some((link) => isPageChrome(link, text))
  return isChrome || (linked > 0.8 * line.length && line.length < 200)
}

/** Whether an original is half Chinese: somebody wrote a translation into it, and what is lost cannot be told. */
export function isHalfTranslated({ counts }: Article): boolean {
  return counts.han > 0.05 * counts.words && counts.words > 0.3 * counts.han
}

/** Whether a text is a sentence or more: long enough, with a verb's worth of words, ended by a mark. */
export function isProse(text: string): boolean {
  const plain = text.trim()
  const words = plain.split(/\s+/).length
  return plain.length >= shortest && words >= 8 && /[.!?:;)"”’…]$/.test(plain)
}

/** The part of a text that Han characters make up. */
export function hanShare(text: string): number {
  let han = 0
  for (let at = 0; at < text.length; at += 1) if (text.charCodeAt(at) >= 0x2e80) han += 1
  return han / Math.max(text.length, 1)
}

/** Whether the words of a block stand in another block of the same article as well, as those of a pull quote do. */
export function isRepeated(article: Article, index: number): boolean {
  const all = squeezedBlocks(article)
  const words = all[index]!
  return words.length < 20
    ? all.some((other, i) => i !== index && other === words)
    : all.some((other, i) => i !== index && other.includes(words))
}

function squeezedBlocks(article: Article): readonly string[] {
  const former = squeezed.get(article)
  if (former) return former
  const made = article.blocks.map(({ text }) => squeeze(text))
  squeezed.set(article, made)
  return made
}

const squeezed = new WeakMap<Article, readonly string[]>()

function squeeze(text: string): string {
  return text.replace(/[\s“”"'‘’*_>「」]+|[.。…]+$/g, '').toLowerCase()
}
