import { describe, expect, it } from 'vitest'
import { rewriteNumber } from '../../../src/article/facts/rewrite-number.ts'

describe('rewriteNumber', () => {
  it.each([
    ['175 亿', '175000000000', '1750 亿'],
    ['175亿', '175000000000', '1750亿'],
    ['180 亿', '1800000000000', '1.8 万亿'],
    ['3 亿', '70000000', '7000 万'],
    ['17.5B', '175000000000', '175B'],
    ['17.5b', '175000000', '175m'],
    ['47', '46', '46'],
    ['一百七十五亿', '175000000000', '一千七百五十亿'],
  ])('%s → %s is %s', (written, exact, expected) => {
    expect(rewriteNumber(written, exact)).toBe(expected)
  })

  it.each([
    ['175 亿', '1/3'],
    ['17.5B', '125'],
    ['17.5B', '1234567891'],
    ['2023 年', '2022'],
  ])('leaves %s alone', (written, exact) => {
    expect(rewriteNumber(written, exact)).toBeUndefined()
  })
})
