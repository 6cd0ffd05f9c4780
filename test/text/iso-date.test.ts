import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDate, isoInstant, latestDate } from '../../src/text/iso-date.ts'

describe('isoDate', () => {
  it.each([
    ['2023-12-07', '2023-12-07'],
    [' 2024-02-29 ', '2024-02-29'],
    ['2023-12-07T08:30:00Z', '2023-12-07T08:30:00Z'],
    ['2023-12-07T08:30+08:00', '2023-12-07T08:30:00+08:00'],
    ['2023-12-07 08:30:05 +0800', '2023-12-07T08:30:05+08:00'],
    ['2023-12-07 08:30:05.123', '2023-12-07T08:30:05Z'],
    ['2023-12-07t08:30:00z', '2023-12-07T08:30:00Z'],
    ['2023-12-07T23:59:59-11:30', '2023-12-07T23:59:59-11:30'],
  ])('reads %s', (written, date) => {
    expect(isoDate(written)).toBe(date)
  })

  it.each([
    '',
    '昨天',
    '2023',
    '2023-12',
    '20231207',
    '2023-02-29',
    '2023-13-01',
    '2023-00-10',
    '2023-12-07T24:00:00Z',
    '2023-12-07T08:60:00Z',
    '2023-12-07T08:30:61Z',
    '2023-12-07T08:30:00+25:00',
    '2023-12-07T08:30:00+08:99',
    '2023-12-07 or so',
    'Thu, 07 Dec 2023 00:00:00 GMT',
  ])('refuses %s', (written) => {
    expect(isoDate(written)).toBeUndefined()
  })

  it('keeps every day that exists, and its own answers', () => {
    const days = fc.date({ noInvalidDate: true, min: new Date(0), max: new Date('9999-12-31') })
    fc.assert(
      fc.property(days, (date) => {
        const instant = date.toISOString()
        expect(isoDate(instant.slice(0, 10))).toBe(instant.slice(0, 10))
        expect(isoDate(instant)).toBe(`${instant.slice(0, 19)}Z`)
      }),
    )
  })

  it('names one moment with its instant', () => {
    expect(isoInstant('2023-12-07')).toBe('2023-12-07T00:00:00Z')
    expect(isoInstant('2023-12-07T08:30:00+08:00')).toBe('2023-12-07T08:30:00+08:00')
  })
})

it.each([
  [[], undefined],
  [['2023-01-01', '2024-01-01', '2022-01-01'], '2024-01-01'],
  [['2024-01-01T07:00:00+08:00', '2023-12-31T23:30:00Z'], '2023-12-31T23:30:00Z'],
  [['2024-01-01', '2024-01-01T00:00:01Z'], '2024-01-01T00:00:01Z'],
])('latestDate of %j', (dates, latest) => {
  expect(latestDate(dates)).toBe(latest)
})
