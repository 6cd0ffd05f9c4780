import { compare, rational } from '../../facts/rational.ts'
import type { Amount, Quantity } from '../../model/fact.ts'
import type { Property } from '../../model/registry.ts'
import type { Span } from '../../model/span.ts'
import { plainValue } from './compare-values.ts'

/** The words by which a number says what it counts. */
interface CountWords {
  readonly property: Property
  /** What stands right after the number, or right before it. */
  readonly after: RegExp
  readonly before?: RegExp
  /** What the sentence must speak of too. */
  readonly about?: RegExp
  /** A smaller number counts something else: a function has 3 parameters, a model does not. */
  readonly least?: number
  /** So does a larger one. */
  readonly most?: number
}

const having =
  '(?:已|就|仅|也|都)?(?:为|是|达到?了?|高达|多达|有|从|：|:)?\\s*(?:大?约|近|超过?|将近)?\\s*$'

/** In the order in which they are tried. */
const countWords: readonly CountWords[] = [
  {
    property: 'parameters',
    after: /^\s*个?\s*(?:可训练|可学习|激活|活跃|模型)?的?\s*(?:参数|參數|param(?:eter)?s?\b)/i,
    before: new RegExp(`(?:参数(?:量|规模|数量|数|总数|总量))\\s*${having}`),
    least: 100_000,
  },
  {
    property: 'contextLength',
    after: /^\s*个?\s*(?:tokens?\b|词元|标记|令牌)/i,
    before: new RegExp(`上下文(?:长度|窗口)\\s*${having}`),
    about: /上下文|窗口|context/i,
    most: 100_000_000,
  },
  {
    property: 'trainingTokens',
    after: /^\s*个?\s*(?:训练)?\s*(?:tokens?\b|词元|标记|令牌)/i,
    about: /训练|语料|数据集/,
    least: 100_000_000,
  },
  {
    property: 'programmingLanguages',
    after: /^\s*(?:种|门|多种)?\s*(?:不同的?)?\s*(?:编程|程序设计|计算机)语言/,
    least: 3,
  },
  {
    property: 'languages',
    after: /^\s*(?:种|门|多种)\s*(?:不同的?)?\s*(?:人类|自然)?语言(?!模型)/,
    least: 3,
  },
  {
    property: 'researchers',
    after: /^\s*[多余]?\s*[名位]\s*(?:AI|人工智能)?\s*(?:研究人员|研究者|科研人员|科学家)/,
  },
  { property: 'countries', after: /^\s*[多余]?\s*个(?:不同的?)?\s*国家/ },
  { property: 'institutions', after: /^\s*[多余]?\s*[个家]\s*(?:机构|组织|单位)/ },
]

const dateWords: readonly { readonly property: Property; readonly verbs: RegExp }[] = [
  { property: 'released', verbs: /发布|推出|面世|问世|亮相|开源|上线|公布/g },
  { property: 'founded', verbs: /成立|创立|创办|创建/g },
]
/** How far a verb may stand from its date, in UTF-16 units. */
const reach = 40

/** What a quantity of a sentence tells, the noun that it counts, and the verb that tells it of a date. */
export interface Telling {
  readonly property: Property
  readonly noun?: string
  readonly verb?: Span
}

/** What a quantity tells of its subject; `at` is its range in the sentence's text. Nothing where no word says so. */
export function tellingOf(quantity: Quantity, at: Span, text: string): Telling | undefined {
  if (quantity.kind === 'date') return tellingOfDate(at, text)
  if (quantity.kind !== 'number' || quantity.unit !== undefined) return undefined
  const after = text.slice(at.end, at.end + reach)
  const before = text.slice(Math.max(at.start - reach, 0), at.start)
  const found = countWords.find(
    (words) =>
      (words.after.test(after) || words.before?.test(before)) &&
      (words.about?.test(text) ?? true) &&
      isWithin(quantity as Amount, words),
  )
  if (!found) return undefined
  const noun = found.after.exec(after)?.[0].replace(/^[\s多余]*[个种门名位家]?\s*/, '')
  return { property: found.property, ...(noun && { noun }) }
}

function isWithin({ value }: Amount, { least = 0, most }: CountWords): boolean {
  const low = plainValue(value)
  if (!low || compare(low, rational(least)) < 0) return false
  return most === undefined || compare(low, rational(most)) <= 0
}

/** The next verb of the clause, or the one right before the date. A comma may part a date that stands first: 9 月，… */
function tellingOfDate(at: Span, text: string): Telling | undefined {
  for (const { property, verbs } of dateWords) {
    if (text.search(verbs) < 0) continue
    const places = [...text.matchAll(verbs)].map(({ index, 0: verb }) => ({
      start: index,
      end: index + verb.length,
    }))
    const next = places.find(
      ({ start }) => start >= at.end && isOneClause(text.slice(at.end, start)),
    )
    const former = places.findLast(
      ({ end }) => end <= at.start && /^[于在：:\s]*$/.test(text.slice(end, at.start)),
    )
    const verb = next ?? former
    if (verb) return { property, verb }
  }
  return undefined
}

function isOneClause(between: string): boolean {
  return between.length <= reach && !/[，,。；;：]/.test(between.replace(/^\s*[，,]/, ''))
}
