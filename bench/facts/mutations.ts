import type { Amount, Moment } from '../../src/model/fact.ts'
import type { Version } from '../../src/model/pair.ts'

export const mutationNames = [
  'times ten',
  'tenth',
  'magnitude',
  'dropped digit',
  'swapped digits',
  'year',
  'unit',
] as const
export type MutationName = (typeof mutationNames)[number]

/** A number as a careless hand might have written it. */
export interface Mutation {
  readonly name: MutationName
  readonly text: string
}

const digits = /\d[\d,]*(?:\.\d+)?/
const otherUnits: readonly (readonly [string, string])[] = [
  ['毫秒', '秒'],
  ['微秒', '毫秒'],
  ['分钟', '小时'],
  ['小时', '分钟'],
  ['个月', '周'],
  ['周', '个月'],
  ['天', '周'],
  ['秒', '分钟'],
  ['英里', '公里'],
  ['字节', '比特'],
  ['美元', '欧元'],
  ['GB', 'MB'],
  ['MB', 'GB'],
  ['KB', 'MB'],
  ['TB', 'GB'],
]

/** Every mutation that applies to a number as it is written; none of them leaves it as it is. */
export function mutationsOf(value: Amount | Moment | Version): readonly Mutation[] {
  if (value.kind === 'version' || value.kind === 'time') return []
  const { text } = value
  const all =
    value.kind === 'date'
      ? [years(text)]
      : [timesTen(text), tenth(text), magnitude(text), dropped(text), swapped(text), unit(text)]
  return all
    .flat()
    .filter((each) => each !== undefined)
    .filter((each) => each.text !== text)
}

const change = (
  name: MutationName,
  text: string,
  to: (number: string) => string | undefined,
): Mutation | undefined => {
  const number = digits.exec(text)?.[0]
  const changed = number === undefined ? undefined : to(number)
  return changed === undefined ? undefined : { name, text: text.replace(digits, () => changed) }
}

const plain = (number: string) => number.replaceAll(',', '')

function timesTen(text: string): Mutation | undefined {
  return change('times ten', text, (number) => {
    const [whole, fraction = ''] = plain(number).split('.')
    if (fraction === '') return `${whole}0`
    const moved = fraction.slice(1)
    return `${`${whole}${fraction[0]}`.replace(/^0+(?=\d)/, '')}${moved === '' ? '' : `.${moved}`}`
  })
}

function tenth(text: string): Mutation | undefined {
  return change('tenth', text, (number) => {
    const [whole = '', fraction = ''] = plain(number).split('.')
    if (fraction === '' && whole.endsWith('0') && whole !== '0') return whole.slice(0, -1)
    return `${whole.slice(0, -1) || '0'}.${whole.at(-1)}${fraction}`
  })
}

function magnitude(text: string): Mutation | undefined {
  if (/成千上|数以/.test(text)) return undefined
  if (/万亿/.test(text)) return { name: 'magnitude', text: text.replace('万亿', '亿') }
  if (text.includes('亿')) return { name: 'magnitude', text: text.replace('亿', '万') }
  if (text.includes('万')) return { name: 'magnitude', text: text.replace('万', '亿') }
  return undefined
}

function dropped(text: string): Mutation | undefined {
  return change('dropped digit', text, (number) => {
    const bare = plain(number)
    return bare.replace('.', '').length < 2 ? undefined : bare.slice(0, -1).replace(/\.$/, '')
  })
}

function swapped(text: string): Mutation | undefined {
  return change('swapped digits', text, (number) => {
    const at = [...number].findIndex((digit, i) => {
      const next = number[i + 1] ?? ''
      return /\d/.test(digit) && /\d/.test(next) && digit !== next && !(i === 0 && next === '0')
    })
    if (at < 0) return undefined
    return `${number.slice(0, at)}${number[at + 1]}${number[at]}${number.slice(at + 2)}`
  })
}

function years(text: string): readonly (Mutation | undefined)[] {
  const year = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/.exec(text)?.[0]
  if (year === undefined) return []
  return [1, -1].map((by) => ({ name: 'year', text: text.replace(year, `${Number(year) + by}`) }))
}

function unit(text: string): Mutation | undefined {
  const found = otherUnits.find(([from]) => text.endsWith(from))
  if (!found) return undefined
  const [from, to] = found
  return { name: 'unit', text: `${text.slice(0, -from.length)}${to}` }
}
