import type { Judgement } from '../../model/evidence.ts'
import type { Exact, Quantity } from '../../model/fact.ts'
import { agrees, shiftBetween } from './compare-values.ts'

/** A size that a slug or a name holds: `mpt-7b`, `Falcon 180B`. */
interface Size {
  readonly written: string
  readonly exact: Exact
  readonly quantity: Quantity
}

const sizes = /(?<![a-z0-9.])(\d{1,4}(?:[.-]\d{1,2})?)(b|m|bn|mn)(?![a-z0-9])/gi

/** A number of parameters, and what it is said of. */
export interface SizeClaim {
  readonly quantity: Quantity
  readonly subject?: string
}

/**
 * What the sizes in the slugs of a sentence, and in the name of the subject itself, say of its numbers of parameters: one
 * judgement or none for each claim. A size in a slug confirms the value it equals, and is used up by it. One that is left
 * denies the value of which it is a power of ten apart, provided that no other size could be meant.
 */
export function judgeBySlugs(
  claims: readonly SizeClaim[],
  slugs: readonly string[],
): readonly (Judgement | undefined)[] {
  const inSlugs = [...new Set(slugs)].flatMap(sizesIn)
  const inNames = claims.map(({ subject }) => (subject === undefined ? [] : sizesIn(subject)))
  const right = claims.map(({ quantity }, i) =>
    [...inSlugs, ...inNames[i]!].find((size) => agrees(quantity, size.quantity)),
  )
  const spent = new Set(right.map((size) => size?.exact))
  const left = inSlugs.filter(({ exact }) => !spent.has(exact))
  return claims.map(({ quantity }, i) => {
    const same = right[i]
    if (same) return { by: 'slug', agrees: true, known: same.written }
    const denying = [...left, ...inNames[i]!].filter(
      (size) => shiftBetween(quantity, size.quantity) !== undefined,
    )
    const [only] = denying
    if (!only || denying.some(({ exact }) => exact !== only.exact)) return undefined
    return { by: 'slug', agrees: false, known: only.written, expected: only.exact }
  })
}

function sizesIn(written: string): readonly Size[] {
  // The count of experts in 8x7b belongs to no size.
  return [...written.matchAll(sizes)].map((match) => {
    const [whole, digits = '', letter = ''] = match
    const zeros = /^b/i.test(letter) ? 9 : 6
    const [units = '', places = ''] = digits.split(/[.-]/)
    const exact = BigInt(units + places.padEnd(zeros, '0')).toString()
    const step = `1${'0'.repeat(zeros - places.length)}`
    const span = { start: match.index, end: match.index + whole.length }
    const quantity: Quantity = { text: whole, span, kind: 'number', value: exact, precision: step }
    return { written, exact, quantity }
  })
}
