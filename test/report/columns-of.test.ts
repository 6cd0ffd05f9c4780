import fc from 'fast-check'
import stringWidth from 'string-width'
import { expect, it } from 'vitest'
import { columnsOf } from '../../src/report/terminal/columns-of.ts'
import { visible } from '../../src/report/terminal/visible.ts'

/** What articles are made of, and what might come between; scripts of India, say, may be a column off. */
const pieces = fc.constantFrom(
  ...'a Z~!汉字，。（）ＡＺ“…—·é×←→‰※ā😀☎①★かなカナｱ한국Привет\u001b[31m\u200b\u00ad©\uD83D\t',
  'e\u0301',
  '👍🏽',
  '❤️',
  '👨‍👩‍👧',
  '🇨🇳',
  '1️⃣',
  '𠮷',
  '１',
  '〇',
  '〒',
)

it('counts the columns of a visible text as string-width does', () => {
  fc.assert(
    fc.property(fc.array(pieces), (all) => {
      const shown = visible(all.join('')).replaceAll('\t', ' ')
      expect(columnsOf(shown)).toBe(stringWidth(shown))
    }),
    { numRuns: 1000 },
  )
})
