import { describe, expect, it } from 'vitest'
import { conceptOf, extractQuantities, toBase } from '../../src/facts/index.ts'
import type { Amount } from '../../src/model/fact.ts'

function base(text: string, language: 'zh' | 'en') {
  const [found, ...more] = extractQuantities(text, { language })
  expect(more).toEqual([])
  return toBase(found as Amount)
}

describe('amounts in the base of their dimension', () => {
  it.each([
    ['60 seconds', '一分钟'],
    ['50%', '一半'],
    ['it doubled', '翻番'],
    ['halved', '减半'],
    ['four decades', '四十年'],
    ['18 months', '一年半'],
    ['1.5 kg', '三斤'],
    ['1 byte', '8 比特'],
    ['10 Gbps', '每秒 1.25 GB'],
    ['100 km/h', '每小时 100 公里'],
    ['100,000 QPS', '每秒 10 万次'],
    ['$0.50', '50 美分'],
    ['five feet', '60 英寸'],
    ['32 °F', '0 摄氏度'],
    ['3‰', '千分之三'],
    ['3 to 5 minutes', '180 到 300 秒'],
    ['175 billion', '1750 亿'],
  ])('%s is %s', (english, chinese) => {
    expect(base(english, 'en')).toEqual(base(chinese, 'zh'))
  })

  it.each([
    ['8 megabytes', '8 GB'],
    ['2048 bits', '2048 字节'],
    ['10 weeks', '10 个月'],
    ['$10', '10 元'],
    ['2 percentage points', '2%'],
    ['100 miles', '100 公里'],
  ])('%s is not %s', (english, chinese) => {
    expect(base(english, 'en')).not.toEqual(base(chinese, 'zh'))
  })

  it('names the dimension, of a rate with its denominator', () => {
    expect(base('10 Gbps', 'en').dimension).toBe('information/time')
    expect(base('$20 a month', 'en').dimension).toBe('USD/months')
    expect(base('13 files', 'en').dimension).toBe('number')
    expect(base('12%', 'en').dimension).toBe('ratio')
  })

  it('leaves a unit it does not know alone', () => {
    expect(toBase({ kind: 'measure', value: '3', unit: 'constructor' })).toEqual({
      dimension: 'constructor',
      value: '3',
    })
  })
})

describe('counted nouns', () => {
  it('mean the same in both languages', () => {
    expect(conceptOf('参数')).toBe('parameter')
    expect(conceptOf('Parameters')).toBe('parameter')
    expect(conceptOf('constructor')).toBeUndefined()
  })
})
