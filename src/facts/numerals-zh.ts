import { isCapital } from './han-digits.ts'
import { scanHan, type Token } from './han-tokens.ts'
import { evaluateHan } from './han-value.ts'
import type { Numeral } from './numeral.ts'
import type { Prose } from './prose.ts'
import { multiply, one, type Rational, subtract } from './rational.ts'

/** Reads numerals in Chinese characters, Arabic digits, or both mixed (3 万, 1亿72300, 三万五, 十几万, 二〇二三). */
export function readChineseNumeral(prose: Prose, at: number): Numeral | undefined {
  const { tokens, end } = scanHan(prose, at)
  if (tokens.length === 0 || tokens.every(({ type }) => type === 'zero' || type === 'more'))
    return undefined
  const low = evaluateHan(tokens, 'low')
  const high = evaluateHan(tokens, 'high')
  const open = tokens.some((token) => token.type === 'digit' && token.open)
  const first = tokens[0]!
  const arabic = first.type === 'arabic' ? first.digits : undefined
  return {
    start: at,
    end,
    low: low.value,
    high: open ? subtract(high.value, one) : high.value,
    step: low.step,
    style: arabic ? 'digits' : 'han',
    scaled: tokens.some(({ type }) => type === 'group'),
    lone: isLone(prose, at, tokens, end),
    more: tokens.some(({ type }) => type === 'more'),
    vague: open,
    scale: scaleOf(tokens, false),
    wideScale: scaleOf(tokens, true),
    length: arabic?.length ?? 0,
    grouped: arabic?.grouped ?? false,
    decimal: arabic?.decimal ?? tokens.some(({ type }) => type === 'fraction'),
  }
}

/* What a range shares with its first number: 3 到 5 万, 两三百到五百. */
function scaleOf(tokens: readonly Token[], places: boolean): Rational {
  let scale = one
  for (let i = tokens.length - 1; i > 0; i--) {
    const token = tokens[i]!
    if (token.type === 'more') continue
    const shared =
      token.type === 'group' || (places && token.type === 'place' && i === 1 && token.size.n > 10n)
    if (!shared) break
    scale = multiply(scale, token.size)
  }
  return scale
}

/* Words of one or two characters that name a number only where something countable follows. */
function isLone(prose: Prose, at: number, tokens: readonly Token[], end: number): boolean {
  if (tokens[0]!.type === 'arabic') return false
  const capital = isCapital(prose.text[at]!) && prose.text[at] !== '零'
  if (capital) return end - at < 2
  return tokens.length === 1 || tokens.every(({ type }) => type === 'place' || type === 'group')
}
