import { allMatches } from '../../text/all-matches.ts'
import type { Passage } from '../parts/passage.ts'
import { MASK } from '../parts/passage.ts'

/** What a label announces. `other` labels are part of an attribution but say nothing that is kept. */
export type CreditRole =
  | 'author'
  | 'translator'
  | 'reviewer'
  | 'license'
  | 'permalink'
  | 'other'
  | 'original'

/** A label and the range of its value in a passage. */
export interface Segment {
  readonly role: CreditRole
  /** The label's own words, without colon. */
  readonly word: string
  readonly colon: boolean
  /** Where the label begins. */
  readonly at: number
  readonly start: number
  readonly end: number
}

/** Words by role. Longer words come before the words they begin with: 原文作者 is an author, 原文 an original. */
const words: Readonly<Record<CreditRole, string>> = {
  author: '(?:原文|英文|原)?作者(?!简介|介绍)',
  translator: '翻译者|译者(?!简介|介绍)|(?:翻译|编译)(?=[ \\t*_]*[:：])',
  reviewer: '校对者|校对|审校者|审校|校订者|校订|审阅者|审阅|校审',
  permalink: '(?:本文|译文)?永久链接|本文链接|译文(?:链接|地址)',
  other:
    '译文出自|选题|状态|编辑|(?:原文|发布|发表|翻译|更新)(?:日期|时间)|日期|(?:作者|译者)(?:简介|介绍)',
  license: '(?:许可|授权|版权|知识共享|转载)?(?:证|协议)|许可|授权|版权(?:声明)?|License',
  original: `本文(?:翻译|编译|译)自|(?:翻译|编译|译)自|(?:英文)?原文(?:链接|地址|标题|网址|出处|来源|题目)?|英文标题|原题|(?<![A-Za-z])via(?=[ \\t]*[:：])`,
}

const roles = Object.keys(words) as readonly CreditRole[]
const alternatives = roles.map((role) => `(${words[role]})`).join('|')
/** With a group for each role, in their order, and one for the colon. */
const label = `(?<=^|[\\s，。,.;；、|｜（(>*_${MASK}])[*_]{0,3}(?:${alternatives})[*_]{0,3}[ \\t]*([:：])?[*_]{0,3}[ \\t]*`
const LABEL = new RegExp(label, 'giu')
const LABEL_HERE = new RegExp(label, 'iuy')
/** Each label has one of these: it is soon told that a text has none. */
const HINT = /[作译校审链址选状编日时证协许授版原英]|license|via/iu
/** Labels that may do without a colon, when prose follows them at once. */
const WITHOUT_COLON: ReadonlySet<string> = new Set(['author', 'translator', 'reviewer'])

/**
 * The labels of a passage with the ranges of their values, in order. A value runs to the next label; outside prose no
 * further than its line, a link over two lines counted as one. A label needs a colon, but for 译自 and its like and for
 * 原文 before a link. In prose the first 作者, 译者 and 校对 need none either.
 */
export function readSegments(passage: Passage, prose: boolean): readonly Segment[] {
  if (!HINT.test(passage.text)) return []
  const found: Label[] = []
  for (const match of allMatches(LABEL, passage.masked)) {
    const read = labelOf(match)
    const { role } = read
    const isFirst =
      prose && WITHOUT_COLON.has(role) && !found.some((earlier) => earlier.role === role)
    if (announces(read, passage) || isFirst) found.push(read)
  }
  return found.map((segment, index) => {
    const next = found[index + 1]?.at ?? passage.text.length
    const lineEnd = prose ? -1 : passage.masked.indexOf('\n', segment.start)
    return { ...segment, end: lineEnd === -1 ? next : Math.min(next, lineEnd) }
  })
}

/**
 * Whether a passage begins with a label that needs no prose around it, white space aside. It can be read from the text
 * itself: no link and no escape begins with a character of a label.
 */
export function beginsWithLabel(passage: Passage): boolean {
  const { text } = passage
  LABEL_HERE.lastIndex = text.length - text.trimStart().length
  const match = LABEL_HERE.exec(text)
  return match !== null && announces(labelOf(match), passage)
}

type Label = Omit<Segment, 'end'>

function labelOf(match: RegExpExecArray): Label {
  let which = 0
  while (match[which + 1] === undefined) which += 1
  return {
    role: roles[which]!,
    word: match[which + 1]!,
    colon: match[roles.length + 1] !== undefined,
    at: match.index,
    start: match.index + match[0].length,
  }
}

/** Whether what stands behind the words of a label makes them one. */
function announces({ role, word, colon, start }: Label, passage: Passage): boolean {
  if (colon || role !== 'original') return colon
  return word.endsWith('自') || passage.masked[start] === MASK
}
