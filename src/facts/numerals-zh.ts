import { createFigure, type Figure } from './figure.ts'
import { isCapital } from './han-digits.ts'
import { scanHan, type Token } from './han-tokens.ts'
import { evaluateHan } from './han-value.ts'
import { onceAtPlace } from './once-at-place.ts'
import { codeAt, type Prose } from './prose.ts'
import { multiply, one, type Rational, subtract } from './rational.ts'

/** Reads numerals in Chinese characters, Arabic digits, or both mixed (3 万, 1亿72300, 三万五, 十几万, 二〇二三). */
export const readChineseNumeral = onceAtPlace((prose, at): Figure | undefined => {
  const { tokens, end } = scanHan(prose, at)
  if (tokens.length === 0 || tokens.every(({ type }) => type === 'zero' || type === 'more'))
    return undefined
  const isRange = tokens.some((token) => token.type === 'digit' && token.low !== token.high)
  const low = evaluateHan(tokens, 'low')
  const high = isRange ? evaluateHan(tokens, 'high') : low
  const open = isRange && tokens.some((token) => token.type === 'digit' && token.open)
  const first = tokens[0]!
  const arabic = first.type === 'arabic' ? first.digits : undefined
  const above = open ? subtract(high.value, one) : high.value
  const figure = createFigure(at, end, low.value, above, low.step)
  figure.style = arabic ? 'digits' : 'han'
  figure.scaled = tokens.some(({ type }) => type === 'group')
  figure.lone = isLone(prose, at, tokens, end)
  figure.more = tokens.some(({ type }) => type === 'more')
  figure.vague = open
  figure.scale = scaleOf(tokens, false)
  figure.wideScale = scaleOf(tokens, true)
  figure.length = arabic?.length ?? 0
  figure.grouped = arabic?.grouped ?? false
  figure.decimal = arabic?.decimal ?? tokens.some(({ type }) => type === 'fraction')
  return figure
})

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
  const capital = isCapital(codeAt(prose.text, at))
  if (capital) return end - at < 2
  return tokens.length === 1 || tokens.every(({ type }) => type === 'place' || type === 'group')
}
