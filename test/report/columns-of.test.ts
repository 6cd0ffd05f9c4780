import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { columnsOf } from '../../src/report/terminal/columns-of.ts'

const pieces = fc.constantFrom(
  ...'a Z~!汉字，。（）ＡＺ“…—·é×←→‰※ā👍‍🏽\u001b[31m\u200b\u00ad\u0301©\uFE0F\uD83D\t',
  '👨‍👩‍👧',
  '１',
  '〇',
  '〒',
)

it('counts columns as the library does', () => {
  const text = fc.oneof(
    fc.array(pieces).map((all) => all.join('')),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(text, (each) => {
      expect(columnsOf(each)).toBe(stringWidth(each))
    }),
    { numRuns: 500 },
  )
})
