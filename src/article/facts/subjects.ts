import type { Property } from '../../model/registry.ts'
import type { Span } from '../../model/span.ts'
import type { Name } from './names.ts'

/** What a value is said of, and how plainly. */
export interface Aboutness {
  readonly subject: string
  /**
   * `direct`: subject, verb and value follow each other; `sentence`: the sentence or its link names it; `context`: the sentences before
   * or the heading name it; `loose`: the value may be one of a part of it, or a difference.
   */
  readonly how: 'direct' | 'sentence' | 'context' | 'loose'
}

const comparing =
  '优于|胜过|超过|超越|超|落后于|逊于|不如|低于|高于|大于|小于|少于|多于|比|媲美|齐平|类似于?|相当于|接近|取代|替代|击败|挑战|对标'
const building =
  '基于|由|从|源自|来自|衍生自|微调自|使用|利用|采用|通过|借助|调用|兼容|支持|例如|比如|诸如|包括|如|像|对|给|针对'
/** Words before a name that make it what something else is compared with or built on, or an example of it. */
const compared = new RegExp(`(?:${comparing}|${building})了?\\s*[“"「]?$`)
/** Words before a value that make it one of something else. */
const exceeding = new RegExp(`(?:${comparing})了?\\s*(?:一个|那些|许多)?\\s*$`)
/** Words that point at something else than what the sentence is about. */
const pointing = /后者|前者|两者|对方|另一|其他|其它|别的/
/** A value in brackets right behind a name is one of it, whatever the name is compared with. */
const inBrackets = /^\s*(?:模型)?\s*[（(]\s*(?:参数(?:量|规模)?[为是：:]?)?\s*$/
const listed = /(?:和|与|跟|同|及|或|、)\s*[“"「]?$/
/** Words after a name that do the same. */
const comparedAfter =
  /^\s*[”"」]?\s*(?:模型|系列)?\s*(?:等|一样|相比|相同|之类|那样|这样|之后|以后|之前|以前|以来|时代|的(?:[\p{Script=Han}]{0,4})?(?:变体|衍生|微调|竞争|对手|替代|前身|前代|后续|后继|继任|改进|量化|开源版|小版|一半|倍))/u
const owner = /[A-Za-z][A-Za-z.]*\s*的\s*$/

const noun =
  '(?:个?\\s*(?:可训练|激活|活跃)?的?\\s*(?:参数|parameters?|params?|tokens?|词元)(?:量|规模|级别?|级)?)?'
const leadsToName = new RegExp(`^\\s*${noun}\\s*(?:版本?)?的\\s*\\p{Script=Han}{0,8}\\s*$`, 'iu')
const leadsToNameAlone = new RegExp(`^\\s*${noun.slice(0, -1)}\\s*$`, 'iu')
const movesOn = /[优超胜落逊比与和跟对基用]/

const verbOfHaving =
  /^\s*(?:模型|版本|系列|语言模型|大模型)?\s*(?:则|也|共|总共|一共)?(?:的(?:最大)?(?:参数(?:总量|数量|规模|量|数)|规模))?\s*(?:拥有|具有|具备|包含|含有|达到?了?|高达|有|为|是|[:：（(])\s*(?:大?约|近|超过?|将近|多达)?\s*$/

/**
 * What a value in a sentence is said of, by the sentence alone: the name it leads to (175 亿参数的 GPT-3), else the nearest
 * name before it that is no object of comparison. `from` is where the value begins, its 约 or 超过 included. `blocked`: some
 * name stands there, but which one is meant is open.
 */
export function subjectInSentence(
  text: string,
  at: Span,
  from: number,
  names: readonly Name[],
): Aboutness | 'blocked' | undefined {
  const next = names.find(({ start }) => start >= at.end)
  if (next && leadsTo(text.slice(at.end, next.start))) {
    return next.subject === undefined ? 'blocked' : { subject: next.subject, how: 'sentence' }
  }
  const before = names.filter(({ end }) => end <= from)
  if (before.length === 0) return undefined
  const last = before.at(-1)!
  if (inBrackets.test(text.slice(last.end, from))) return aboutOf(last, 'sentence')
  const lead = text.slice(Math.max(from - nearby, 0), from)
  if (exceeding.test(lead) || pointing.test(clauseOf(lead))) return 'blocked'
  for (const name of before.toReversed()) {
    const role = roleOf(text, name)
    const between = text.slice(name.end, from)
    // 优于 GPT-3 的 1750 亿参数 is of GPT-3, 优于 GPT-3，有 130 亿参数 is not.
    if (role === 'compared' && clauseOf(between) !== between) continue
    if (role !== undefined) return 'blocked'
    return aboutOf(name, verbOfHaving.test(between) ? 'direct' : 'sentence')
  }
  return 'blocked'
}

function aboutOf({ subject }: Name, how: Aboutness['how']): Aboutness | 'blocked' {
  return subject === undefined ? 'blocked' : { subject, how }
}

/** What stands behind the last mark of a text. */
function clauseOf(text: string): string {
  return text.replace(/^.*[，,。；;：]/su, '')
}

/** How far around a name or a value words are looked for that change what it means. */
const nearby = 24
const partly = /其中|减|降|缩|冻结|激活|仅|只|每|增加|(?:[多少大小]|超出|高出)了?\s*$/
const trained = /训练|微调|更新/
const part = /^\s*个?\s*(?:可训练|可学习|激活|活跃)/

/** Whether a value may be that of a part of its subject, or a difference: 只训练 1750 万参数, 多 10 亿参数. */
export function isPartial(text: string, at: Span, from: number, property: Property): boolean {
  const clause = clauseOf(text.slice(Math.max(from - nearby / 2, 0), from))
  if (partly.test(clause) || part.test(text.slice(at.end, at.end + nearby))) return true
  return property === 'parameters' && trained.test(clause)
}

/** The subject of a date: what the verb is said of or done to. `names` are those of the sentence. */
export function subjectOfDate(
  text: string,
  at: Span,
  verb: Span,
  names: readonly Name[],
): Aboutness | undefined {
  const known = names.filter(
    (name) => name.subject !== undefined && roleOf(text, name) === undefined,
  )
  const done = known.find(
    ({ start }) => start >= verb.end && !/[，,。；;]/.test(text.slice(verb.end, start)),
  )
  const between = known.find(({ start, end }) => start >= at.end && end <= verb.start)
  const before = known.findLast(({ end }) => end <= Math.min(at.start, verb.start))
  const opens =
    before && (before.start <= 4 || !/[，,；;：]/.test(text.slice(before.end, at.start)))
  const name = done ?? between ?? (opens ? before : undefined)
  if (name?.subject === undefined) return undefined
  const direct =
    name === before &&
    /^\s*(?:是)?(?:于|在)\s*$/.test(text.slice(name.end, at.start)) &&
    /^\s*(?:首次|正式|才)?\s*$/.test(text.slice(at.end, verb.start)) &&
    /^(?:了|的)?\s*(?:[，,。；;]|$)/.test(text.slice(verb.end))
  return { subject: name.subject, how: direct ? 'direct' : 'sentence' }
}

function leadsTo(gap: string): boolean {
  if (gap.length > 24 || movesOn.test(gap)) return false
  return leadsToName.test(gap) || leadsToNameAlone.test(gap)
}

function roleOf(text: string, { start, end }: Name): 'compared' | 'listed' | undefined {
  const before = text.slice(Math.max(start - nearby, 0), start).replace(owner, '')
  if (compared.test(before) || comparedAfter.test(text.slice(end, end + 16))) return 'compared'
  return listed.test(before) ? 'listed' : undefined
}
