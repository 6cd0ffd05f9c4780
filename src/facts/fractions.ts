import { readDigits, vulgarFraction } from './digits.ts'
import type { Figure } from './figure.ts'
import { denominators, ordinals, wordAt } from './number-words-en.ts'
import { readEnglishNumeral } from './numerals-en.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { codeAt, isAlphanumeric, isDigit, type Prose, skipSpaces } from './prose.ts'
import { add, divide, multiply, type Rational, rational } from './rational.ts'

/** A fraction as written. `hundredth`: spelled over a hundred (百分之三十), which is a percentage. */
export interface Fraction {
  readonly end: number
  readonly value: Rational
  readonly step?: Rational
  readonly hundredth?: true
}

/** 三分之一, 百分之四十, 千分之二, 3 又 1/2, 一又二分之一, 一半, 百分百. Nothing where none begins at `at`. */
export function readChineseFraction(prose: Prose, at: number): Fraction | undefined {
  const { text } = prose
  if (text.startsWith('一半', at) || text.startsWith('半数', at))
    return { end: at + 2, value: rational(1n, 2n) }
  if (text.startsWith('百分百', at)) return { end: at + 3, value: rational(1n), hundredth: true }
  const first = readChineseNumeral(prose, at)
  return first && readFromNumeral(prose, first)
}

function readFromNumeral(prose: Prose, first: Figure): Fraction | undefined {
  const { text } = prose
  const place = skipSpaces(text, first.end, 1)
  if (text.startsWith('分之', place)) {
    const above = readChineseNumeral(prose, skipSpaces(text, place + 2, 1))
    if (!above || first.low.n <= 0n) return undefined
    const hundredth = text.slice(first.start, first.end) === '百'
    const value = divide(above.low, first.low)
    return {
      end: above.end,
      value,
      step: divide(above.step, first.low),
      ...(hundredth && { hundredth }),
    }
  }
  if (text[place] !== '又') return undefined
  const rest =
    readSlash(prose, skipSpaces(text, place + 1, 1)) ??
    readChineseFraction(prose, skipSpaces(text, place + 1, 1))
  return rest && { end: rest.end, value: add(first.low, rest.value) }
}

/** 1/3, 3 2/4, ½, 2½. Neither dates (2015/3/3) nor things like 24/7 or and/or. */
export function readSlash(prose: Prose, at: number): Fraction | undefined {
  const { text } = prose
  const lone = vulgarFraction(text, at)
  if (lone) return { end: at + 1, value: lone }
  const first = readDigits(prose, at)
  if (!first || first.decimal) return undefined
  const beside = vulgarFraction(text, first.end)
  if (beside) return { end: first.end + 1, value: add(first.value, beside) }
  const simple = readOver(prose, first.end)
  if (simple) return { end: simple.end, value: divide(first.value, simple.value) }
  const second =
    first.length <= 3 && text[first.end] === ' '
      ? readDigits(prose, skipSpaces(text, first.end, 2))
      : undefined
  const over = second && !second.decimal && readOver(prose, second.end)
  return over
    ? { end: over.end, value: add(first.value, divide(second.value, over.value)) }
    : undefined
}

function readOver(prose: Prose, at: number): { end: number; value: Rational } | undefined {
  const { text } = prose
  const slash = text.startsWith(' / ', at) ? at + 1 : at
  if (text[slash] !== '/') return undefined
  const below = readDigits(prose, skipSpaces(text, slash + 1, 1))
  if (!below || below.decimal || below.value.n === 0n) return undefined
  const next = codeAt(text, below.end)
  const goesOn =
    isAlphanumeric(next) ||
    ('/-.'.includes(text[below.end] ?? ' ') && isDigit(codeAt(text, below.end + 1)))
  return goesOn ? undefined : { end: below.end, value: below.value }
}

const half = /(?:one[ -])?half(?![a-z-])/y
const quarter =
  /(?:a |one[ -])quarter(?= of\b| million| billion|-|$)|quarter(?=-lit| million| billion)/y

/** `one third`, `three-quarters`, `half`, `two hundredths`, `1 over 3`, `3 out of 10`, `one in five`. */
export function readEnglishFraction(prose: Prose, at: number): Fraction | undefined {
  const { lower } = prose
  half.lastIndex = at
  if (half.test(lower)) return { end: half.lastIndex, value: rational(1n, 2n) }
  quarter.lastIndex = at
  if (quarter.test(lower)) return { end: quarter.lastIndex, value: rational(1n, 4n) }
  const article = lower.startsWith('a ', at)
  const above = article ? undefined : readEnglishNumeral(prose, at)
  if (!article && !above) return undefined
  const end = above?.end ?? at + 1
  return (
    readBelow(prose, end, above?.low ?? rational(1n), article) ?? (above && readOutOf(prose, above))
  )
}

function readBelow(
  prose: Prose,
  end: number,
  above: Rational,
  article: boolean,
): Fraction | undefined {
  const gap = prose.lower.startsWith(' - ', end) ? 3 : /[ -]/.test(prose.lower[end] ?? '') ? 1 : 0
  if (gap === 0) return undefined
  const place = end + gap
  const below = denominator(prose, place)
  if (!below) return undefined
  const name = prose.lower.slice(place, below.end)
  const plural = name.endsWith('s') || name === 'half'
  const single = above.n === 1n && above.d === 1n
  if (
    article &&
    !/^(third|quarter|fifth|tenth|hundredth|thousandth|millionth|billionth|fourth)$/.test(name)
  )
    return undefined
  if (article && !isShare(prose.lower, below.end)) return undefined
  if (single === plural && !(single && name === 'half')) return undefined
  return { end: below.end, value: divide(above, below.value) }
}

/* `a third of`, `a third the size`, but not `a third party`. */
function isShare(lower: string, end: number): boolean {
  return (
    end === lower.length ||
    /^(?: of\b| the\b| as\b| more\b| less\b| to\b|[.,;)])/.test(lower.slice(end, end + 6))
  )
}

/* `fifths`, `two thousandths`, `hundred trillionths`. */
function denominator(prose: Prose, at: number): { value: Rational; end: number } | undefined {
  const name = wordAt(prose, at)
  const value = denominators.get(name)
  if (value) return { value, end: at + name.length }
  const head = readEnglishNumeral(prose, at)
  if (head?.style !== 'words') return undefined
  const place = skipSpaces(prose.text, head.end, 1)
  const tail = wordAt(prose, place)
  const last = denominators.get(tail)
  if (!last || ordinals.get(tail)?.n === 1n) return undefined
  const sum = last.n >= 100n ? multiply(head.low, last) : add(head.low, last)
  return { value: sum, end: place + tail.length }
}

const between = / over | out of |[ -]in[ -]/y

function readOutOf(prose: Prose, above: Figure): Fraction | undefined {
  between.lastIndex = above.end
  const word = between.exec(prose.lower)?.[0]
  if (!word || above.decimal || above.scaled) return undefined
  if (word === ' over ' && prose.text[above.start - 1] === '$') return undefined
  const below = readEnglishNumeral(prose, above.end + word.length)
  if (
    !below ||
    below.low.n <= 0n ||
    below.decimal ||
    (below.lone && prose.lower[above.end + word.length] === 'a')
  )
    return undefined
  if (word === ' over ' && /^ ?[a-z%]/.test(prose.lower.slice(below.end, below.end + 2)))
    return undefined
  const size = below.low.n
  const ratio = [3n, 4n, 5n, 6n, 7n, 8n, 10n, 20n, 100n, 1000n].includes(size) && above.low.n < size
  if (
    /in/.test(word) &&
    !(ratio && above.low.n < 10n && !/^ ?[a-z%]/.test(prose.lower.slice(below.end, below.end + 2)))
  ) {
    if (!(ratio && above.style === 'words' && below.style === 'words')) return undefined
  }
  return { end: below.end, value: divide(above.low, below.low) }
}
