import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChineseStyle } from '../../src/facts/index.ts'
import { extractQuantities, formatChinese, parseExact, toExact } from '../../src/facts/index.ts'
import { powerOfTen, rational } from '../../src/facts/rational.ts'
import { writeEnglish } from './write-english.ts'

const languages = fc.constantFrom('zh' as const, 'en' as const)

/* Numbers of every size are as likely, and so are those of few digits. */
const size = fc
  .tuple(fc.bigInt({ min: 0n, max: 10n ** 17n }), fc.integer({ min: 0, max: 16 }))
  .map(([value, shift]) => value / 10n ** BigInt(shift))
const rounded = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 12 }))
  .map(([digits, zeros]) => BigInt(digits) * 10n ** BigInt(zeros))
const whole = fc.oneof(size, rounded)
const decimal = fc
  .tuple(whole, fc.integer({ min: 0, max: 6 }))
  .map(([value, places]) => toExact(rational(value, powerOfTen(places).n)))

const styles: readonly ChineseStyle[] = [
  { numerals: 'digits', space: true },
  { numerals: 'digits', space: false },
  { numerals: 'han', space: false },
]

describe('a number survives writing', () => {
  it.each(styles)('in Chinese, %o', (style) => {
    fc.assert(
      fc.property(decimal, (value) => {
        const written = formatChinese(value, style)
        const found = extractQuantities(`共 ${written} 个参数`, { language: 'zh' })
        expect(found.map((quantity) => [quantity.text, quantity.value])).toEqual([[written, value]])
      }),
      { numRuns: 300 },
    )
  })

  it('in Chinese, below zero and behind a word', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(...styles), (value, style) => {
        fc.pre(value !== '0')
        const written = formatChinese(`-${value}`, style)
        const found = extractQuantities(`变化为 ${written} 美元`, { language: 'zh' })
        expect(found.map((quantity) => quantity.value)).toEqual([`-${value}`])
      }),
    )
  })

  it.each(['words', 'grouped', 'magnitude', 'letter'] as const)('in English %s', (style) => {
    fc.assert(
      fc.property(whole, (value) => {
        const written = writeEnglish(value, style)
        const found = extractQuantities(`It has ${written} parameters.`, { language: 'en' })
        const expected = [[written, value.toString(), 'parameters']]
        expect(found.map((each) => [each.text, each.value, 'noun' in each && each.noun])).toEqual(
          expected,
        )
      }),
      { numRuns: 300 },
    )
  })

  it('as percentage, money and measure alike in both languages', () => {
    fc.assert(
      fc.property(
        decimal,
        fc.constantFrom('%', ' GB', ' ms', ' km'),
        languages,
        (value, unit, language) => {
          const [found, ...more] = extractQuantities(`约 ${value}${unit}`, { language })
          expect(more).toEqual([])
          expect(found).toMatchObject({ text: value + unit, value, unit: unit.trim() })
        },
      ),
    )
  })

  it('as a day, with spaces or without', () => {
    const days = fc.date({
      min: new Date('1000-01-01'),
      max: new Date('2999-12-31'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(days, fc.constantFrom('', ' '), (date, gap) => {
        const iso = date.toISOString().slice(0, 10)
        const [year, month, day] = iso.split('-').map(Number)
        const written = `${year}${gap}年${gap}${month}${gap}月${gap}${day}${gap}日`
        const found = extractQuantities(`于${gap}${written}发布`, { language: 'zh' })
        expect(found.map((each) => [each.text, each.value])).toEqual([[written, iso]])
      }),
    )
  })
})

/* Texts made of what quantities are made of, so that readers meet each other in every order. */
const pieces = fc.constantFrom(
  ...'一 二 两 三 十 百 千 万 亿 兆 半 几 数 多 点 零 第 分之 年 月 日 世纪 元 块 角 倍 成 折 到 至 约 超过 个 以上 左右 翻 番 上午 上 千万'.split(
    ' ',
  ),
  ...'0 1 12 1,000 3.5 2023 % $ ¥ € - – ~ / : . , K M B T x GB ms million billion half a one twenty hundred and to of third May Dec Q3 first per second'.split(
    ' ',
  ),
  ' ',
  ' ',
  '\n',
  '（',
  '）',
  '`',
  '[',
  ']',
  '(',
  ')',
  '<',
  '>',
  '#',
  '+',
  '@',
  'http://',
  '\ud83d\ude00',
  '１',
  '％',
)
const soup = fc.array(pieces, { maxLength: 40 }).map((list) => list.join(''))
const anything = fc.oneof(
  soup,
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
)

describe('for any text', () => {
  it('spans slice to the text, in order, without overlap; values are canonical', () => {
    fc.assert(
      fc.property(anything, languages, (text, language) => {
        let last = 0
        for (const quantity of extractQuantities(text, { language })) {
          const { start, end } = quantity.span
          expect(text.slice(start, end)).toBe(quantity.text)
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
          if (quantity.kind === 'date' || quantity.kind === 'time') continue
          const { value } = quantity
          const numbers = typeof value === 'string' ? [value] : [value.low, value.high]
          for (const exact of numbers) {
            if (exact !== undefined) expect(toExact(parseExact(exact))).toBe(exact)
          }
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('gives JSON, and the same each time', () => {
    fc.assert(
      fc.property(anything, languages, (text, language) => {
        const found = extractQuantities(text, { language })
        expect(JSON.parse(JSON.stringify(found))).toEqual(found)
        expect(extractQuantities(text, { language })).toEqual(found)
      }),
    )
  })

  it('finds no less where a sentence follows', () => {
    fc.assert(
      fc.property(decimal, (value) => {
        const sentence = `大小为 ${value} GB。`
        const twice = extractQuantities(sentence + sentence, { language: 'zh' })
        expect(twice.map((each) => each.value)).toEqual([value, value])
      }),
    )
  })
})
