import { describe, expect, it } from 'vitest'
import { formatChinese, styleOf } from '../../src/facts/index.ts'

const spaced = { numerals: 'digits', space: true } as const
const tight = { numerals: 'digits', space: false } as const
const han = { numerals: 'han', space: false } as const

describe('numbers written in Chinese', () => {
  it.each([
    ['175000000000', '1750 亿', '1750亿', '一千七百五十亿'],
    ['1300000000000', '1.3 万亿', '1.3万亿', '一万三千亿'],
    ['2411638000000', '24116.38 亿', '24116.38亿', '二万四千一百一十六亿三千八百万'],
    ['35000', '3.5 万', '3.5万', '三万五千'],
    ['28943', '28,943', '28,943', '二万八千九百四十三'],
    ['9999', '9999', '9999', '九千九百九十九'],
    ['100001', '100,001', '100,001', '十万零一'],
    ['12', '12', '12', '十二'],
    ['0.05', '0.05', '0.05', '零点零五'],
    ['1/3', '1/3', '1/3', '三分之一'],
    ['-25000', '-2.5 万', '-2.5万', '负二万五千'],
    ['0', '0', '0', '零'],
  ])('%s', (value, withSpace, without, characters) => {
    expect(formatChinese(value)).toBe(withSpace)
    expect(formatChinese(value, spaced)).toBe(withSpace)
    expect(formatChinese(value, tight)).toBe(without)
    expect(formatChinese(value, han)).toBe(characters)
  })

  it('refuses what is no number', () => {
    expect(() => formatChinese('many')).toThrow(SyntaxError)
  })
})

describe('the style of a written number', () => {
  it.each([
    ['175 亿', spaced],
    ['175亿', tight],
    ['１７５　亿', spaced],
    ['一千七百五十亿', han],
    ['1,234', tight],
  ])('%s', (text, style) => expect(styleOf(text)).toEqual(style))
})
