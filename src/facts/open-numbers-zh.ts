import { createFigure, type Figure } from './figure.ts'
import type { Prose } from './prose.ts'
import { type Rational, rational } from './rational.ts'

const setPhrases: readonly (readonly [phrase: RegExp, low: bigint, high: bigint])[] = [
  [/数以(百|千|万|百万|千万|亿|十亿|十万)计/y, 0n, 0n],
  [/成千上百|成百上千/y, 100n, 9999n],
  [/成千上万|千千万万/y, 1000n, 99999n],
  [/亿万/y, 100000000n, 999999999999n],
]
const sizes: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  十亿: 9,
}

/** Reads set phrases that leave a number open: 成千上万, 数以百万计. Nothing where none begins at `at`. */
export function readOpenChinese(prose: Prose, at: number): Figure | undefined {
  if (!'数成千亿'.includes(prose.text[at] ?? ' ')) return undefined
  for (const [phrase, low, high] of setPhrases) {
    phrase.lastIndex = at
    const found = phrase.exec(prose.text)
    if (!found) continue
    const base = found[1] ? 10n ** BigInt(sizes[found[1]]!) : low
    const top = found[1] ? base * 10n - 1n : high
    const end = phrase.lastIndex
    const factor = found[1]
      ? 1n
      : prose.text[end] === '万'
        ? 10000n
        : prose.text[end] === '亿'
          ? 100000000n
          : 1n
    const stop = factor === 1n ? end : end + 1
    return openNumeral(at, stop, rational(base * factor), rational((top + 1n) * factor - 1n))
  }
  return undefined
}

function openNumeral(start: number, end: number, low: Rational, high: Rational): Figure {
  const figure = createFigure(start, end, low, high, low)
  figure.style = 'han'
  figure.scaled = true
  figure.vague = true
  return figure
}
