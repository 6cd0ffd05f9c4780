import { type AmountDraft, createAmount } from './draft.ts'
import { readChineseNumeral } from './numerals-zh.ts'
import { codeAt, isDigit, type Prose, skipSpaces } from './prose.ts'
import { type Rational, rational } from './rational.ts'

const doubling = /翻(?:了|上)?(?:一|1)?番|翻(?:了)?倍|倍增(?!器)|加倍/y
const doublings = /翻(?:了|上)? ?/y
const halving = /减(?:少了?|至|到|了)?(?:一?半)|腰斩|减半|砍半|折半/y
const power = /(?:(\d+|[一两二三四五六七八九])|几|数)? ?个数量级/y

/** 翻番 (2), 翻了两番 (4), 翻三倍 (3), 减半 (½), 两个数量级 (100). Nothing where none begins at `at`. */
export function readChineseMultiple(prose: Prose, at: number): AmountDraft | undefined {
  const { text } = prose
  if (!'翻倍加减腰砍折'.includes(text[at] ?? ' ')) return readOrders(prose, at)
  doubling.lastIndex = at
  if (doubling.test(text)) return multiple(at, doubling.lastIndex, rational(2n))
  halving.lastIndex = at
  if (halving.test(text)) return multiple(at, halving.lastIndex, rational(1n, 2n))
  return readDoublings(prose, at)
}

function multiple(start: number, end: number, value: Rational): AmountDraft {
  const draft = createAmount('multiple', start, end, value, value)
  draft.unit = 'x'
  return draft
}

function readDoublings(prose: Prose, at: number): AmountDraft | undefined {
  doublings.lastIndex = at
  if (!doublings.test(prose.text)) return undefined
  const count = readChineseNumeral(prose, doublings.lastIndex)
  if (count?.low.d !== 1n || count.low.n < 1n || count.low.n > 64n || count.vague) return undefined
  const place = prose.text[count.end] === ' ' ? count.end + 1 : count.end
  if (prose.text[place] === '番') return multiple(at, place + 1, rational(2n ** count.low.n))
  return prose.text[place] === '倍' ? multiple(at, place + 1, count.low) : undefined
}

function readOrders(prose: Prose, at: number): AmountDraft | undefined {
  let end = at
  while (isDigit(codeAt(prose.text, end))) end++
  if (!prose.text.startsWith('个数量级', skipSpaces(prose.text, Math.max(end, at + 1), 1)))
    return undefined
  power.lastIndex = at
  const count = power.exec(prose.text)?.[1]
  if (!count) return undefined
  const exponent =
    Number(count) || Math.max('零一二三四五六七八九'.indexOf(count), count === '两' ? 2 : 0)
  return exponent > 0 && exponent < 64
    ? multiple(at, power.lastIndex, rational(10n ** BigInt(exponent)))
    : undefined
}

const factors: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({
    twice: [2, 1],
    thrice: [3, 1],
    doubled: [2, 1],
    doubling: [2, 1],
    doubles: [2, 1],
    tripled: [3, 1],
    triples: [3, 1],
    tripling: [3, 1],
    quadrupled: [4, 1],
    quadrupling: [4, 1],
    quadruples: [4, 1],
    quintupled: [5, 1],
    halved: [1, 2],
    halving: [1, 2],
    halves: [1, 2],
    twofold: [2, 1],
    threefold: [3, 1],
    fourfold: [4, 1],
    fivefold: [5, 1],
    sixfold: [6, 1],
    sevenfold: [7, 1],
    eightfold: [8, 1],
    ninefold: [9, 1],
    tenfold: [10, 1],
    hundredfold: [100, 1],
  } as const),
)
/* Verbs that are nouns or adjectives elsewhere (double quotes, triples of integers). */
const growing =
  /(?:double|triple|quadruple|halve)(?= (?:the|its|their|our|your|his|her|that|in size|every|by|from|to|this|over|or)\b)/y
const growth: ReadonlyMap<string, readonly [number, number]> = new Map(
  Object.entries({ double: [2, 1], triple: [3, 1], quadruple: [4, 1], halve: [1, 2] } as const),
)
const order = /(?:an|one) order of magnitude|(two|three|four|five|six|\d)\+? orders of magnitude/y
const orderWords = ['zero', 'one', 'two', 'three', 'four', 'five', 'six']

/** Words that may begin an English multiple. */
export const multipleWords = [
  ...factors.keys(),
  ...growth.keys(),
  'an',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
]

/** `twice`, `doubled`, `tenfold`, `double the`, `an order of magnitude`. Nothing where none begins at `at`. */
export function readEnglishMultiple(
  prose: Prose,
  at: number,
  word: string,
): AmountDraft | undefined {
  const factor = factors.get(word)
  if (factor && !isIdiom(prose, at) && prose.lower[at + word.length] !== '-')
    return multiple(at, at + word.length, rational(...factor))
  if (growth.has(word)) {
    growing.lastIndex = at
    const verb = growing.exec(prose.lower)?.[0]
    if (verb) return multiple(at, at + verb.length, rational(...growth.get(verb)!))
  }
  const end = at + (word.length || 1)
  if (!prose.lower.startsWith(' order', prose.lower[end] === '+' ? end + 1 : end)) return undefined
  order.lastIndex = at
  const orders = order.exec(prose.lower)
  if (!orders) return undefined
  const exponent = orders[1] ? Number(orders[1]) || orderWords.indexOf(orders[1]) : 1
  return multiple(at, order.lastIndex, rational(10n ** BigInt(exponent)))
}

/* `think twice` */
const isIdiom = ({ lower }: Prose, at: number): boolean =>
  /(?:think|thought|thinking) $/.test(lower.slice(Math.max(at - 9, 0), at))

const changed =
  /(?:增长|增加|提高|提升|上升|上涨|扩大|多出?|高出?|涨|增|超出)了?(?:约|近|大约|将近|超过|至少)? ?$/
const reached = /(?:到|至|为|达|是) ?$/

/** Whether the words before a Chinese multiple say by how much something grew (增长两倍), not to what (增至两倍). */
export function isGrowth(prose: Prose, start: number): boolean {
  const lead = prose.text.slice(Math.max(start - 8, 0), start)
  return changed.test(lead) && !reached.test(lead)
}
