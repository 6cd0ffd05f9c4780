import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { singleSpaced } from '../../src/text/single-spaced.ts'

describe('singleSpaced', () => {
  it('makes every stretch of white space a space', () => {
    const unit = fc.constantFrom(
      ' ',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u00a0',
      '\u3000',
      '\ufeff',
      '字',
      'a',
    )
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        expect(singleSpaced(text)).toBe(text.replace(/\s+/g, ' '))
      }),
    )
  })
})
