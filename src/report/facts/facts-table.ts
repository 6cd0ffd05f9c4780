import { verdictOf } from '../../article/facts/fact-data.ts'
import { rewriteNumber } from '../../article/facts/rewrite-number.ts'
import { type FactWords, factWords } from '../../messages/fact-words.ts'
import { propertyName } from '../../messages/property-names.ts'
import type { Language } from '../../model/config.ts'
import type { Fact, Judgement } from '../../model/evidence.ts'
import { createLocator } from '../../text/position.ts'
import { columnsOf } from '../terminal/columns-of.ts'
import type { Paint, Style } from '../terminal/style.ts'
import { splitGraphemes, visible, visibleLine } from '../terminal/visible.ts'

/** The facts of one article. */
export interface FactsOfArticle {
  readonly path: string
  readonly text: string
  readonly facts: readonly Fact[]
}

export interface TableContext {
  readonly language: Language
  readonly style: Style
  /** Columns of the terminal; sentences are cut to them. */
  readonly width: number
}

/**
 * A table of facts: place, subject, property, value, verdict, sentence; then how many hold. Columns are aligned by what
 * characters take on a terminal, where Chinese ones take two. Ends with a line end.
 */
export function factsTable({ path, text, facts }: FactsOfArticle, context: TableContext): string {
  const { style, language } = context
  const words = factWords(language)
  const locate = createLocator(text)
  const head = [words.place, words.subject, words.property, words.value, words.verdict]
  const rows = facts.map((fact) => {
    const { line, column } = locate(fact.value.span.start)
    return [
      `${line}:${column}`,
      fact.subject ?? '–',
      fact.property === undefined ? '–' : propertyName(fact.property, language),
      fact.value.text,
      verdictWords(fact, words),
    ].map(visibleLine)
  })
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => columnsOf(row[i]!))))
  const room = context.width - widths.reduce((sum, width) => sum + width + gap.length, 0)
  const paints = { confirmed: style.green, contradicted: style.red, unchecked: style.dim }
  const lines = rows.map((row, i) => {
    const fact = facts[i]!
    const paint = paints[verdictOf(fact)]
    const sentence = room < narrowest ? '' : gap + style.dim(excerptOf(fact, text, room))
    return `${aligned(row, widths, paint)}${sentence}`.trimEnd()
  })
  const title = [...head.map((word, i) => padded(word, widths[i]!)), words.sentence].join(gap)
  const table = facts.length === 0 ? [] : [style.dim(title), ...lines]
  return [style.bold(visibleLine(path)), ...table, words.count(countsOf(facts)), ''].join('\n')
}

const gap = '  '
/** Fewer columns than these say nothing of a sentence. */
const narrowest = 12

function aligned(row: readonly string[], widths: readonly number[], paint: Paint): string {
  return row
    .map((cell, i) => {
      const wide = padded(cell, widths[i]!)
      return i === row.length - 1 ? paint(wide) : wide
    })
    .join(gap)
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - columnsOf(text))
}

/** 核对: who confirms it, or who does not and what they have. */
function verdictWords(fact: Fact, words: FactWords): string {
  const wrong = fact.judgements.filter(({ agrees }) => !agrees)
  if (wrong.length > 0) {
    const right = wrong.map((each) => words.by[each.by] + words.colon + knownOf(each, fact))
    return `✗ ${right.join(words.comma)}`
  }
  const right = [...new Set(fact.judgements.map(({ by }) => words.by[by]))]
  return right.length > 0 ? `✓ ${right.join(words.comma)}` : words.unchecked
}

/** What would be right, written as the article writes its number where it can be. */
function knownOf(judgement: Judgement, { value }: Fact): string {
  const { expected } = judgement.agrees ? {} : judgement
  return (expected !== undefined && rewriteNumber(value.text, expected)) || judgement.known
}

function countsOf(facts: readonly Fact[]) {
  const counts = { confirmed: 0, contradicted: 0, unchecked: 0 }
  for (const fact of facts) counts[verdictOf(fact)] += 1
  return counts
}

/** Of a long sentence no more is looked at. */
const longest = 2000

/** The words around a value, without the addresses of links, in so many columns. */
function excerptOf({ sentence, value: { span, text: words } }: Fact, text: string, width: number) {
  const before = plain(text.slice(Math.max(sentence.start, span.start - longest), span.start))
  const after = plain(text.slice(span.end, Math.min(sentence.end, span.end + longest)))
  const lead = fitting(splitGraphemes(before).toReversed(), Math.floor(width / 3))
    .toReversed()
    .join('')
  return fitting(splitGraphemes(visibleLine(lead + words + after)), width).join('')
}

/** Markdown without marks and addresses, also where it is cut within a link. */
function plain(markdown: string): string {
  const text = markdown.replace(/\]\([^()\s]*\)?|[[\]*_`]/g, '').replace(/\s+/g, ' ')
  return visible(text)
}

/** As many characters from the beginning as fit, the last an ellipsis where some do not. */
function fitting(characters: readonly string[], width: number): readonly string[] {
  if (columnsOf(characters.slice(0, width + 1).join('')) <= width && characters.length <= width) {
    return characters
  }
  const kept: string[] = []
  let used = 1
  for (const character of characters) {
    used += columnsOf(character)
    if (used > width) break
    kept.push(character)
  }
  return [...kept, '…']
}
