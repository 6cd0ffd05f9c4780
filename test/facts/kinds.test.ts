import { describe, expect, it } from 'vitest'
import { extractQuantities } from '../../src/facts/index.ts'
import type { Quantity } from '../../src/model/fact.ts'

function worth(quantity: Quantity): string {
  const { value } = quantity
  const plain = typeof value === 'string' ? value : `${value.low ?? ''}..${value.high ?? ''}`
  const unit = 'unit' in quantity ? ` ${quantity.unit}` : ''
  const per = 'per' in quantity ? `/${quantity.per}` : ''
  return `${quantity.text} = ${plain}${unit}${per}`
}

const zh = (text: string) => extractQuantities(text, { language: 'zh' }).map(worth)
const en = (text: string) => extractQuantities(text, { language: 'en' }).map(worth)

describe('Chinese numerals', () => {
  it.each([
    ['共一百零五个', '一百零五 = 105'],
    ['共二百五个', '二百五 = 250'],
    ['共三万五个', '三万五 = 35000'],
    ['共三万零五个', '三万零五 = 30005'],
    ['共十亿六千万份', '十亿六千万 = 1060000000'],
    ['共一百零四萬份', '一百零四萬 = 1040000'],
    ['壹亿伍仟万陆仟叁佰伍拾伍元整', '壹亿伍仟万陆仟叁佰伍拾伍元整 = 150006355 CNY'],
    ['四十九兆九千五百九十二億元', '四十九兆九千五百九十二億元 = 49959200000000 CNY'],
    ['100 千万亿次', '100 千万亿 = 100000000000000000'],
    ['5 亿 1 万用户', '5 亿 1 万 = 500010000'],
    ['1亿72300人', '1亿72300 = 100072300'],
    ['四十五六万人', '四十五六万 = 450000..460000'],
    ['一千五百点零一', '一千五百点零一 = 1500.01'],
    ['共 1.35 千个', '1.35 千 = 1350'],
  ])('%s', (text, expected) => expect(zh(text)).toEqual([expected]))

  it('reads commas of thousands only where they are', () => {
    expect(zh('软件包 18，200 个')).toEqual(['18，200 = 18200'])
    expect(zh('员工共 377,00 位')).toEqual([])
    expect(zh('坐标 1,2,3')).toEqual([])
    expect(zh('分别为 10, 20 个')).toEqual(['10 = 10', '20 = 20'])
  })

  it('reads more than fifteen digits exactly', () => {
    expect(zh('共9876543298765432.5个')).toEqual(['9876543298765432.5 = 9876543298765432.5'])
  })
})

describe('English numerals', () => {
  it.each([
    ['eleven hundred files', 'eleven hundred = 1100'],
    ['4 thousand 3 hundred files', '4 thousand 3 hundred = 4300'],
    ['one point eight four billion', 'one point eight four billion = 1840000000'],
    ['minus five point five', 'minus five point five = -5.5'],
    ['three thousand millions', 'three thousand millions = 3000000000'],
    ['two thirds of a million', 'two thirds of a million = 2000000/3'],
    ['one hundred and thirty-two fifths', 'one hundred and thirty-two fifths = 26.4'],
    ['a quarter of an hour', 'a quarter of an hour = 0.25 h'],
    ['1 414 021 100 people', '1 414 021 100 = 1414021100'],
    ['17855036657007596110949 atoms', '17855036657007596110949 = 17855036657007596110949'],
  ])('%s', (text, expected) => expect(en(text)).toEqual([expected]))
})

describe('money', () => {
  it.each([
    ['1.2万元', '1.2万元 = 12000 CNY'],
    ['123元1角1分', '123元1角1分 = 123.11 CNY'],
    ['9000元日币', '9000元日币 = 9000 JPY'],
    ['新台币 5306 亿', '新台币 5306 亿 = 530600000000 TWD'],
    ['US$5 每月', 'US$5 = 5 USD/mo'],
  ])('%s', (text, expected) => expect(zh(text)).toEqual([expected]))

  it.each([
    ['five dollars and fifty-one cents', 'five dollars and fifty-one cents = 5.51 USD'],
    ['$2,411,638 million', '$2,411,638 million = 2411638000000 USD'],
    ['A$5 and C$6', 'A$5 = 5 AUD', 'C$6 = 6 CAD'],
    ['$50-100', '$50-100 = 50..100 USD'],
    ['one euro', 'one euro = 1 EUR'],
    ['42 KWD', '42 KWD = 42 KWD'],
  ])('%s', (text, ...expected) => expect(en(text)).toEqual(expected))

  it('is no currency in the names of products', () => {
    expect(zh('升级到 PHP 7 以后')).toEqual([])
    expect(en('upgrade to PHP 7')).toEqual([])
  })
})

describe('measures', () => {
  it.each([
    ['3斤5两', '3斤5两 = 35 liang'],
    ['九两半', '九两半 = 9.5 liang'],
    ['1234两', '1234两 = 1234 liang'],
    ['一千克', '一千克 = 1000 g'],
    ['负13.5千米', '负13.5千米 = -13500 m'],
    ['华氏温度98.6度', '华氏温度98.6度 = 98.6 F'],
    ['2.4 兆赫', '2.4 兆赫 = 2.4 MHz'],
    ['1.5 TB/天', '1.5 TB/天 = 1.5 TB/d'],
  ])('%s', (text, expected) => expect(zh(text)).toEqual([expected]))

  it.each([
    ['5 feet and 2 inches', '5 feet and 2 inches = 62 in'],
    ['8- to 16-meter', '8- to 16-meter = 8..16 m'],
    ['-18 °C to -34 °C', '-18 °C to -34 °C = -34..-18 C'],
    ['301,338 km2', '301,338 km2 = 301338 km2'],
    ['12kg/kg', '12kg/kg = 12 kg/kg'],
    ['a 5-inch-long cable', '5-inch = 5 in'],
  ])('%s', (text, expected) => expect(en(text)).toEqual([expected]))

  it('takes no preposition, model or plane for a unit', () => {
    expect(en('grew to 50,000 in 2020')).toEqual(['50,000 = 50000', '2020 = 2020'])
    expect(en('800,000 F-Series trucks')).toEqual(['800,000 = 800000'])
    expect(en('16 PlayStation 3s')).toEqual(['16 = 16'])
  })
})

describe('dates', () => {
  it.each([
    ['2019年4月12-19日', '2019年4月12-19日 = 2019-04-12/2019-04-19'],
    ['2018年1－9月份', '2018年1－9月份 = 2018-01/2018-09'],
    ['2017年8月11日至8月22日', '2017年8月11日至8月22日 = 2017-08-11/2017-08-22'],
    ['两千零四年八月十五', '两千零四年八月十五 = 2004-08-15'],
    ['07年第三季度', '07年第三季度 = 2007-Q3'],
    ['1999.08-2002.02', '1999.08-2002.02 = 1999-08/2002-02'],
    ['本世纪 10 年代中期', '本世纪 10 年代中期 = 201X'],
  ])('%s', (text, expected) => expect(zh(text)).toEqual([expected]))

  it.each([
    ['January 12, 2016 - 01/22/2016', 'January 12, 2016 - 01/22/2016 = 2016-01-12/2016-01-22'],
    ['9 to 12 of June', '9 to 12 of June = XXXX-06-09/XXXX-06-12'],
    ['2Q22', '2Q22 = 2022-Q2'],
    ['the third quarter of 2016', 'third quarter of 2016 = 2016-Q3'],
    ['in the twenty-tens', 'twenty-tens = 201X'],
    ['15.01.2020', '15.01.2020 = 2020-01-15'],
    ['Fri, Jul 18, 2014 07:00 PM', 'Fri, Jul 18, 2014 07:00 PM = 2014-07-18T19:00'],
  ])('%s', (text, expected) => expect(en(text)).toEqual([expected]))

  it('keeps a day that does not exist as it is written, but takes no odd digits for one', () => {
    expect(zh('2 月 30 日')).toEqual(['2 月 30 日 = XXXX-02-30'])
    expect(en('13/13/2020')).toEqual([])
  })
})

describe('times', () => {
  it.each([
    ['十三点五分十秒', '十三点五分十秒 = T13:05:10'],
    ['下午五点到晚上七点半', '下午五点到晚上七点半 = T17/T19:30'],
    ['4月26日20时1刻', '4月26日20时1刻 = XXXX-04-26T20:15'],
  ])('%s', (text, expected) => expect(zh(text)).toEqual([expected]))

  it.each([
    ['5 to 6pm', '5 to 6pm = T17/T18'],
    ['half past seven', 'half past seven = T07:30'],
    ["seven o'clock", "seven o'clock = T07"],
    ['12:15 pm', '12:15 pm = T12:15'],
    ['12:15 am', '12:15 am = T00:15'],
  ])('%s', (text, expected) => expect(en(text)).toEqual([expected]))
})

describe('words beside a number', () => {
  const qualified = (text: string, language: 'zh' | 'en') =>
    extractQuantities(text, { language }).map(({ approximation, qualifier }) => [
      approximation,
      qualifier && text.slice(qualifier.start, qualifier.end),
    ])

  it.each([
    ['大约 20 亿', 'about', '大约'],
    ['将近 20 亿', 'almost', '将近'],
    ['远超过了 20 亿', 'above', '超过'],
    ['不到 20 亿', 'below', '不到'],
    ['至少是 20 亿', 'atLeast', '至少'],
    ['20 亿以内', 'atMost', '以内'],
    ['20 亿左右', 'about', '左右'],
  ])('%s', (text, ...expected) => expect(qualified(text, 'zh')).toEqual([expected]))

  it.each([
    ['about 20 bytes', 'about', 'about'],
    ['~20 bytes', 'about', '~'],
    ['no more than 20 bytes', 'atMost', 'no more than'],
    ['less than 20 bytes', 'below', 'less than'],
    ['20 bytes or more', 'atLeast', 'or more'],
    ['more than a million', 'above', 'more than'],
  ])('%s', (text, ...expected) => expect(qualified(text, 'en')).toEqual([expected]))

  it('are no part of other words', () => {
    expect(qualified('附近 20 米', 'zh')).toEqual([[undefined, undefined]])
    expect(qualified('通过 20 个步骤', 'zh')).toEqual([[undefined, undefined]])
    expect(qualified('4K 上下文', 'zh')).toEqual([[undefined, undefined]])
  })
})

describe('the precision a number is printed with', () => {
  const precision = (text: string, language: 'zh' | 'en' = 'zh') =>
    extractQuantities(text, { language }).map((each) => 'precision' in each && each.precision)

  it.each([
    ['4.2 亿', '10000000'],
    ['1750 亿', '100000000'],
    ['3.50 GB', '0.01'],
    ['一千七百五十亿', '1000000000'],
    ['三万五', '1000'],
  ])('%s', (text, expected) => expect(precision(text)).toEqual([expected]))

  it('in English', () => {
    expect(precision('1.3 trillion', 'en')).toEqual(['100000000000'])
    expect(precision('$28.9k', 'en')).toEqual(['100'])
  })
})
