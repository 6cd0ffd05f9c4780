import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createOverlap } from '../../src/text/overlap.ts'

const span = fc
  .tuple(fc.nat({ max: 30 }), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }))

it('says the same as looking at every span', () => {
  fc.assert(
    fc.property(fc.array(span), span, (spans, one) => {
      const any = spans.some((each) => each.start < one.end && one.start < each.end)
      expect(createOverlap(spans)(one)).toBe(any)
    }),
  )
})
