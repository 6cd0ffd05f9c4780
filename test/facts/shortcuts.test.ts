import fc from 'fast-check'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { extractQuantities } from '../../src/facts/index.ts'

/*
 * Most of a text is passed over after one look at a character or two. Without any of these looks the same must be read, in
 * whatever order the characters stand that they look for.
 */
type Extract = typeof extractQuantities

async function extractWithout(module: string, replaced: Record<string, unknown>): Promise<Extract> {
  vi.resetModules()
  vi.doMock(module, async (original) => ({ ...(await original<object>()), ...replaced }))
  return (await import('../../src/facts/extract.ts')).extractQuantities
}

afterEach(() => {
  vi.doUnmock('../../src/facts/company.ts')
  vi.doUnmock('../../src/facts/triggers.ts')
  vi.doUnmock('../../src/facts/date-starts.ts')
  vi.doUnmock('../../src/facts/once-at-place.ts')
  vi.resetModules()
})

/* What begins something together with one of `rests`. */
const heads = {
  zh: words(`
上午 下午 中午 午后 正午 早上 早晨 清晨 凌晨 今早 今晚 傍晚 晚上 晚间 夜里 夜晚 当晚 深夜 半夜 上世纪 上个世纪 本世纪 20世纪 公元 第 第三 Q3 上半年
上百 上千 上万 上亿 数十 数百 数千 数万 数亿 数以 数一数二 成千 成百 翻了 翻上 翻一番 翻１番 翻 翻番 翻倍 倍增 加倍 减半 减少一半 减了 减至 减到 腰斩
砍半 折半 负 负百分之 华氏 摄氏 人民币 美金 新台币 加币 港币 台币 日币 韩币 澳币 腰斬 負百分之 華氏 數以 減少一半 翻１ 下午３點 一 两 二〇二三 两千 十二 2023 23 5 ５ 3 2 半 几 百 千 万 亿 零下 $ ¥ - . ( + [ ] < \`
  `),
  en: words(`
the_first first the_third third_quarter second fourth_quarter_of q3 h1 1q fy fiscal fiscal_year nineties the_nineties twenty nineteen two_thousand two_thousand_and twenty-first
fifteenth 21st 2nd 3rd 4th 22 7 12 3 90s '90s 1990s 1990 2023 may march dec january mon friday half_past a_quarter noon one two an five minus negative doubled
  `),
}
const rests = {
  zh: words(`
三点 3点 8点30分 三点半 九十年代 世纪 年 月 日 号 季度 月5日 年12月 -2024年 到2024年 年代 百万计 上千 上百 千 5 ５ 5度 三倍 番 两番 一半 半 个 个数量级 .5 /7/1 -12-07 _12_07
(010) 010)_1234-5678 $5 \`a5\` b5> 1] (a5) _ 2020年 _2020_年 时 整 成 折 两成 点五 分之一 币5 元5 氏5度
  `),
  en: words(`
_century -century _2020 2020 _quarter s _s 's st nd rd th _of_may _day_of_june _may /may/2020 -12-07 /12/2020 .12.2020 -2024 –24 _to_12_june _and_9_may _–_9_may _past_seven
_o'clock _am am :30 _thirty_am _orders_of_magnitude _order_of_magnitude +_orders_of_magnitude _twenties tens _million _dollars _
  `),
}

function words(list: string): readonly string[] {
  return list
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('_', ' '))
}

describe.each(['zh', 'en'] as const)('in %s', (language) => {
  const signs = Array.from(heads[language].join('') + rests[language].join(''))
  const piece = fc.constantFrom(...heads[language], ...rests[language], ...signs)
  const text = fc.array(piece, { maxLength: 7 }).map((parts) => parts.join(''))
  const read = (by: Extract, each: string) => JSON.stringify(by(each, { language }))
  const pairs = heads[language]
    .flatMap((head) => rests[language].map((rest) => head + rest))
    .map((pair) => ({ pair, said: read(extractQuantities, pair) }))

  function sameWith(extract: Extract): void {
    expect(pairs.filter(({ pair, said }) => read(extract, pair) !== said)).toEqual([])
    const isSame = (each: string) => read(extract, each) === read(extractQuantities, each)
    fc.assert(fc.property(text, isSame), { numRuns: 500 })
  }

  it('no character begins anything out of its company', async () => {
    sameWith(await extractWithout('../../src/facts/company.ts', { followers: new Map() }))
  })

  it('no text without a sign of a number has one', async () => {
    sameWith(await extractWithout('../../src/facts/triggers.ts', { mayHoldNumber: () => true }))
  })

  it('no date begins where none may', async () => {
    const always = () => true
    const replaced = {
      mayBeginChineseDate: always,
      mayBeginEnglishDate: always,
      mayBeginPeriod: always,
    }
    sameWith(await extractWithout('../../src/facts/date-starts.ts', replaced))
  })

  it('a reader asked anew says what it said before', async () => {
    const onceAtPlace = (read: unknown) => read
    sameWith(await extractWithout('../../src/facts/once-at-place.ts', { onceAtPlace }))
  })
})
