import { describe, expect, it } from 'vitest'
import { agrees, shiftBetween } from '../../../src/article/facts/compare-values.ts'
import { extractQuantities } from '../../../src/facts/index.ts'

const read = (text: string) =>
  extractQuantities(text, { language: /[a-z]/.test(text) ? 'en' : 'zh' })[0]!

describe('agrees', () => {
  it.each([
    ['1750 亿', '175 billion'],
    ['1746 亿', '175 billion'],
    ['1750 亿', '174.6 billion'],
    ['约 1700 亿', '175 billion'],
    ['近 1800 亿', '175 billion'],
    ['超过 1000 亿', '140 billion'],
    ['不到 2000 亿', '175 billion'],
    ['1000 多', 'more than 1000'],
    ['2023 年 9 月', '2023-09-06'],
    ['9 月', '2023-09-06'],
    ['2023 年', '2023-09-06'],
    ['2023 年第三季度', '2023-09-06'],
    ['2020 年代', '2023-09-06'],
  ])('%s and %s', (claim, known) => {
    expect(agrees(read(claim), read(known))).toBe(true)
  })

  it.each([
    ['175 亿', '175 billion'],
    ['1780 亿', '176 billion'],
    ['1740 亿', '175 billion'],
    ['约 1500 亿', '175 billion'],
    ['近 1750 亿', '180 billion'],
    ['超过 1800 亿', '175 billion'],
    ['不到 1700 亿', '175 billion'],
    ['1.4 万亿', '1 trillion'],
    ['2022 年 9 月', '2023-09-06'],
    ['2023 年 8 月', '2023-09-06'],
    ['2023 年第二季度', '2023-09-06'],
    ['1750', '2023-09-06'],
  ])('not %s and %s', (claim, known) => {
    expect(agrees(read(claim), read(known))).toBe(false)
  })
})

describe('shiftBetween', () => {
  it.each([
    ['175 亿', '175 billion', -1],
    ['1.75 万亿', '175 billion', 1],
    ['17500 亿', '175 million', 4],
    ['近 175 亿', '175 billion', -1],
    ['1750 亿', '175 billion', undefined],
    ['350 亿', '175 billion', undefined],
    ['9 月', '2023-09-06', undefined],
  ])('of %s and %s', (claim, known, expected) => {
    expect(shiftBetween(read(claim), read(known))).toBe(expected)
  })
})
