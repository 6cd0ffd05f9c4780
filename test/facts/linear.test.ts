import { afterEach, describe, expect, it } from 'vitest'
import { extractQuantities } from '../../src/facts/index.ts'

/*
 * Work is counted, not timed: every match of a pattern with the characters it took, every look at a character or phrase.
 * Twice the text may cost little more than twice the work.
 */
const { exec, test } = RegExp.prototype
const { charCodeAt, startsWith, endsWith } = String.prototype

afterEach(() => {
  Object.assign(RegExp.prototype, { exec, test })
  Object.assign(String.prototype, { charCodeAt, startsWith, endsWith })
})

function workOf(text: string, language: 'zh' | 'en'): number {
  let work = 0
  RegExp.prototype.exec = function (input) {
    const found = exec.call(this, input)
    work += 1 + (found?.[0].length ?? 0)
    return found
  }
  RegExp.prototype.test = function (input) {
    return this.exec(input) !== null
  }
  String.prototype.charCodeAt = function (at) {
    work++
    return charCodeAt.call(this, at)
  }
  String.prototype.startsWith = function (...args) {
    work++
    return startsWith.apply(this, args)
  }
  String.prototype.endsWith = function (...args) {
    work++
    return endsWith.apply(this, args)
  }
  extractQuantities(text, { language })
  Object.assign(RegExp.prototype, { exec, test })
  Object.assign(String.prototype, { charCodeAt, startsWith, endsWith })
  return work
}

const patterns = [
  '一',
  '1',
  '１',
  '十',
  '亿',
  '几',
  '点',
  '一点',
  '三分之',
  '第',
  '半',
  '1 ',
  '1,',
  '1,000,',
  '1.',
  '1-',
  '1/',
  '1:',
  '$1',
  '一百',
  '1月',
  '2023年',
  '1月1日到',
  '上午',
  '十百千',
  '万亿',
  '翻',
  '个',
  '大于1',
  'a-b-',
  'ab1-',
  'one ',
  'one and ',
  'hundred ',
  'twenty-',
  'a ',
  'half ',
  'dec 1 ',
  'may ',
  'between 1 and ',
  '1 to ',
  '`a',
  '[1]',
  '](',
  '<a ',
  'a@',
  'http://a ',
  '+1 ',
  '1e',
  '1x',
  'a few ',
  'hundreds of ',
  '10^9 ',
  '1 234 ',
  '½',
  '-',
  '(1',
]

describe('work grows with the text', () => {
  it.each(
    patterns.flatMap((pattern) =>
      (['zh', 'en'] as const).map((language) => [pattern, language] as const),
    ),
  )('%j in %s', (pattern, language) => {
    const [short, long] = [500, 2000].map((length) =>
      workOf(pattern.repeat(Math.ceil(length / pattern.length)), language),
    )
    expect(long!).toBeLessThan(4.4 * short! + 1000)
  })
})

describe('hostile texts', () => {
  it('finds nothing in a hundred thousand digits', () => {
    expect(extractQuantities('7'.repeat(100_000), { language: 'zh' })).toEqual([])
    expect(extractQuantities('７'.repeat(100_000), { language: 'en' })).toEqual([])
  })

  it('finds nothing in a megabyte of 一', () => {
    expect(extractQuantities('一'.repeat(350_000), { language: 'zh' })).toEqual([])
  })

  it('finds each of fifty thousand numbers', () => {
    expect(extractQuantities('12 GB，'.repeat(50_000), { language: 'zh' })).toHaveLength(50_000)
  })
})
