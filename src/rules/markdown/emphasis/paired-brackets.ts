import type { Span } from '../../../model/span.ts'

const PAIRS = ['“”', '‘’', '「」', '『』', '（）', '《》', '〈〉', '【】', '〔〕', '()', '""', "''"]

/** Each half of a kind of brackets or quotes, with the kind it belongs to. */
const kinds = new Map(PAIRS.flatMap((pair) => Array.from(pair, (half) => [half, pair] as const)))

/**
 * Brackets and quotes in these stretches of a text that belong together: the offset of each half by that of the other.
 * Halves without a partner are left out; straight quotes open and close in turn.
 */
export function pairedBrackets(
  text: string,
  stretches: readonly Span[],
): ReadonlyMap<number, number> {
  const partners = new Map<number, number>()
  const open = new Map(PAIRS.map((pair) => [pair, [] as number[]]))
  for (const { start, end } of stretches) {
    for (let at = start; at < end; at++) {
      const pair = kinds.get(text[at]!)
      if (pair === undefined) continue
      const waiting = open.get(pair)!
      const isStraight = pair[0] === pair[1]
      if (text[at] === pair[0] && !(isStraight && waiting.length > 0)) waiting.push(at)
      else match(partners, waiting.pop(), at)
    }
  }
  return partners
}

function match(partners: Map<number, number>, opening: number | undefined, closing: number): void {
  if (opening === undefined) return
  partners.set(opening, closing)
  partners.set(closing, opening)
}
