import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { areExact, samenessInFull } from '../../src/facts/compare/same-amount.ts'
import {
  type Comparable,
  extractQuantities,
  judgeDifference,
  matchNumbers,
  rewriteQuantity,
  sameness,
  toComparable,
  writeQuantity,
} from '../../src/facts/index.ts'
import { extractVersions } from '../../src/facts/versions.ts'

const only = (text: string, language: 'zh' | 'en') => {
  const [quantity] = extractQuantities(text, { language })
  if (!quantity) throw new Error(`no quantity in ${text}`)
  return quantity
}
const en = (text: string) => toComparable(only(text, 'en'))
const zh = (text: string) => toComparable(only(text, 'zh'))

const units = [
  '',
  ' GB',
  ' MB',
  '%',
  ' km',
  ' miles',
  ' days',
  ' years',
  ' users',
  ' bits',
  ' bytes',
]
const phrase = fc
  .tuple(
    fc.integer({ min: 2, max: 99_999 }),
    fc.constantFrom(...units),
    fc.constantFrom('', 'about ', 'over '),
  )
  .map(([number, unit, lead]) => `${lead}${number}${unit}`)
const vague = fc.constantFrom(
  'dozens of users',
  'hundreds of thousands of users',
  'billions of dollars',
)
const date = fc.constantFrom(
  'in 1999',
  'December 7, 2023',
  'September 30',
  'the late 1990s',
  'in 2024',
)
const number: fc.Arbitrary<Comparable> = fc.oneof(phrase, vague, date).map(en)

const closeNumbers = ['3', '3%', '3 GB', '3 GB per second', '$3', '$3 a month', '3 to 5', '3-5 GB']

describe('comparing numbers', () => {
  it('is symmetric', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(sameness(a, b)).toBe(sameness(b, a))
        expect(judgeDifference(a, b)).toEqual(judgeDifference(b, a))
      }),
    )
  })

  it('finds a number the same as itself', () => {
    fc.assert(
      fc.property(number, (a) => {
        expect(sameness(a, a)).toBe(3)
      }),
    )
  })

  it('has one key for the same value and unit, and for nothing else', () => {
    const valueAndUnitOf = (each: Comparable) => {
      if (each.kind === 'amount') return [each.amount.value, each.amount.unit, each.amount.per]
      return each.kind === 'moment' ? [each.moment.kind, each.moment.value] : each.version.text
    }
    const some = fc.oneof(number, fc.constantFrom(...closeNumbers).map(en))
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(a.key === b.key).toBe(
          JSON.stringify(valueAndUnitOf(a)) === JSON.stringify(valueAndUnitOf(b)),
        )
      }),
    )
  })

  it('says of exact numbers without arithmetic what it says with it', () => {
    const digits = fc.constantFrom('5', '50', '500', '1234', '1200', '12000', '12345', '7.5')
    const unit = fc.constantFrom('', '%', ' GB', ' km', ' days', ' times', ' users')
    const lead = fc.constantFrom('', '', '', 'about ', 'over ', 'minus ')
    const amount = fc.tuple(lead, digits, unit).map((parts) => en(parts.join('')))
    const reduced = fc.constantFrom('七折', '三成', '增长两倍', '三倍', '70%', '1/3').map(zh)
    const some = fc.oneof({ arbitrary: amount, weight: 4 }, reduced)
    const seen = { exact: 0 }
    fc.assert(
      fc.property(some, some, (a, b) => {
        if (a.kind !== 'amount' || b.kind !== 'amount' || !areExact(a, b)) return
        seen.exact += 1
        expect(samenessInFull(a, b)).toBe(a.amount.value === b.amount.value ? 3 : 0)
      }),
      { numRuns: 3000 },
    )
    expect(seen.exact).toBeGreaterThan(100)
  })

  it('leaves as many on either side, whichever is the original', () => {
    const some = fc.array(number, { maxLength: 6 })
    fc.assert(
      fc.property(some, some, (a, b) => {
        const [there, back] = [matchNumbers(a, b), matchNumbers(b, a)]
        const balance = (left: typeof there) => left.original.length - left.translation.length
        expect(balance(there) + balance(back)).toBe(0)
      }),
    )
  })

  it('does not care for the order', () => {
    const some = fc.array(number, { maxLength: 8 })
    fc.assert(
      fc.property(some, (all) => {
        expect(matchNumbers(all, all.toReversed())).toEqual({ original: [], translation: [] })
      }),
    )
  })

  it.each([
    ['64 bits', '64 字节', 'unit'],
    ['1.5 billion', '15 万', 'scale'],
    ['46%', '42%', 'percent'],
    ['April 7, 1998', '1998 年 4 月 17 日', 'date'],
    ['$110,000', '111,000 美元', 'digits'],
  ])('tells how %s and %s differ', (original, translation, kind) => {
    expect(sameness(en(original), zh(translation))).toBe(0)
    expect(judgeDifference(en(original), zh(translation))?.kind).toBe(kind)
  })

  it.each([
    ['two', '20 个用户'],
    ['first', '第三'],
    ['6 miles', '30 天'],
  ])('takes %s for no slip of %s', (original, translation) => {
    expect(judgeDifference(en(original), zh(translation))).toBeUndefined()
  })
})

describe('writing a number the Chinese way', () => {
  it.each([
    ['175 billion', '1750 亿'],
    ['hundreds of thousands', '数十万'],
    ['billions', '数十亿'],
    ['$2 billion', '20 亿美元'],
    ['8 megabytes', '8 MB'],
    ['2048 bits', '2048 比特'],
    ['66%', '66%'],
    ['four weeks', '4 周'],
    ['December 7, 2023', '2023 年 12 月 7 日'],
    ['April 7', '4 月 7 日'],
    ['the late 1990s', '20 世纪 90 年代末'],
    ['Q3 2009', '2009 年 第 3 季度'],
  ])('writes %s as %s', (text, written) => {
    expect(writeQuantity(only(text, 'en'))).toBe(written)
  })

  it.each([
    ['175 亿', '175 billion', '1750 亿'],
    ['175亿', '175 billion', '1750亿'],
    ['143 亿美元', '$143 billion', '1430 亿美元'],
    ['68％', '66%', '66％'],
    ['10月30号', '30 September', '9月30号'],
    ['2048 个字节', '2048 bits', '2048 比特'],
    ['8 GB', '8 megabytes', '8 MB'],
  ])('changes %s, meant to be %s, into %s', (written, meant, changed) => {
    expect(rewriteQuantity(only(written, 'zh'), only(meant, 'en'))).toBe(changed)
  })

  it('changes nothing where that would take other words', () => {
    expect(rewriteQuantity(only('成千上万', 'zh'), only('billions', 'en'))).toBeUndefined()
  })
})

describe('extractVersions', () => {
  it.each([
    ['Ubuntu 12.04 and Go v1.12.', ['ubuntu 12.04', 'go 1.12']],
    ['在 CentOS 7 上安装 PHP 8.0', ['centos 7', 'php 8.0']],
    ['costs $12.50 or 3.5 万', []],
  ])('finds those of “%s”', (text, versions) => {
    const found = extractVersions(text, [])
    expect(found.map(({ product = '', text: version }) => `${product} ${version}`)).toEqual(
      versions,
    )
    for (const { span, text: version } of found)
      expect(text.slice(span.start, span.end)).toBe(version)
  })
})
