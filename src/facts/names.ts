import { words, wordTable } from './phrases.ts'
import {
  codeAt,
  isAlphanumeric,
  isDigit,
  isHan,
  isLetter,
  type Prose,
  skipSpaces,
  skipSpacesBack,
} from './prose.ts'

/*
 * Things in a text that hold digits but name something: addresses, identifiers, versions, phone numbers, code. They are
 * skipped whole.
 */

const address =
  /(?:https?|ftp|file|git|ssh|mailto|data|magnet):\S{1,4000}|www\.[^\s<>()"'，。、；）】》”]{1,2000}/iy
const email = /[\w.+%-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/y
const tag = /<\/?[a-z!][^<>\n]{0,600}>/iy
const target =
  /\]\([^()\s]{0,1000}(?:\([^()\s]{0,200}\)[^()\s]{0,1000})?(?:\s["'][^"'\n]{0,200}["'])?\)/y
const label = /\[\^?\d{1,4}\](?::\s?\S{1,2000})?/y
const code = /(`{1,3})(?!`)[^`\n]{1,300}\1(?!`)/y
const token = /[A-Za-z0-9_]+(?:(?:[-.'’+#@/&~=\\]|:(?=[A-Za-z0-9/])|,(?=\d))[A-Za-z0-9_]+)*/y
const prefix = /(?:mid|pre|post|sub|late|early|over|under|multi|non|nearly|all|top)-(?=\d|[a-z])/iy
const phone =
  /\+\d{1,3}[ (-]{1,2}\d[\d ()/.-]{4,24}|\(\d{2,4}\) ?\d{3,4}[- ]\d{4}(?!\d)|\d{3}[-.]\d{3,4}[-.]\d{4}(?!\d)|1[3-9]\d{9}(?!\d|[.,]\d| ?[A-Za-z%个人名位元字次条万亿])/y
const idiom = /(?:24\/7|7 ?[x×*] ?24)(?![\d/])/y

/** The end of an address, tag, link target, label, phone number or piece of code that begins at `at`; 0 where none does. */
export function opaqueEnd(prose: Prose, at: number): number {
  const { raw, text } = prose
  const patterns =
    opaque.get(text[at] ?? '') ??
    (isLetter(codeAt(text, at))
      ? [address, email]
      : isDigit(codeAt(text, at))
        ? [phone, idiom, email]
        : [])
  for (const pattern of patterns) {
    pattern.lastIndex = at
    if (pattern.test(raw)) return pattern.lastIndex
  }
  return 0
}

const opaque = new Map<string, readonly RegExp[]>([
  ['<', [tag]],
  [']', [target]],
  ['[', [label]],
  ['`', [code]],
  ['+', [phone]],
  ['(', [phone]],
])
/** Characters that may begin something opaque, besides letters and digits. */
export const opaqueInitials = [...opaque.keys()].join('')

/** The end of the run of letters, digits and joining signs at `at`: a word, an identifier, a file name. */
export function tokenEnd(prose: Prose, at: number): number {
  prefix.lastIndex = at
  if (prefix.test(prose.text)) return prefix.lastIndex
  token.lastIndex = at
  const view = isDigit(codeAt(prose.text, at)) ? prose.text : prose.raw
  return token.test(view) ? token.lastIndex : at + 1
}

const common = new Set(
  words(`
the a an in on at about over some only just with from to by for and but or of after before since until between nearly almost around approximately
roughly more less than these those all its his her their our my your we they i you he she it there are is was were has have had add use take wait get
give set run spend choose pick every each another first last next top when if while as up under within during like plus minus equals where why how what
this that then so not no yes still even now here also both either below above within without through across against among per via upto least most another
up down out off into onto near approx circa exactly totally another made make makes costs cost worth paid pay say says said need needs requires require
another find create read write enter type press allow keep buy sell save learn see let's try help start stop show hide count limit send receive offer
including include includes contains contain having nearly well very too quite such many few any same other once twice can could may might will would should
must do does did be been being remove delete insert select drop skip please never always usually often sometimes because although though however
`),
)
const structureWords = new Set(
  words(`
port line error code version ver rfc http room issue pr ticket id no no. v number status page pages ending_in row column slot channel type model mode
isbn route highway flight bus gate class grade level apt box lot unit item revision rev build release exit tcp udp pid uid gid chmod exit_code state
`),
)
const counting = new Set(
  words(
    'step steps phase chapter part section figure fig fig. table day lesson level stage tip rule example appendix volume vol. act question week round',
  ),
)
const chineseLabels = wordTable(
  '端口 端口号 版本 版本号 版 错误码 状态码 错误代码 代码 编号 订单号 号码 电话 型号 身份证号 学号 单号 序号 账号 密码 验证码 邮编 工号 协议 行号 卡号 内核',
)

/** A Latin word or name just passed. */
export interface Word {
  readonly start: number
  readonly end: number
}

/** Whether a bare number at `start` belongs to the name or label before it: Ubuntu 14.04, port 8080, 端口 8080, #12. */
export function isNamed(prose: Prose, start: number, before: Word | undefined): boolean {
  const { text } = prose
  const previous = text[start - 1] ?? ''
  if (previous === '#' || previous === '№' || previous === '_') return true
  if (
    hasLabel(prose, start) ||
    prose.lower.endsWith('ending in ', start) ||
    prose.lower.endsWith('ending with ', start)
  )
    return true
  if (
    !before ||
    before.end > start ||
    skipSpacesBack(text, start, 1) !== before.end ||
    before.end === start
  )
    return false
  return prose.language === 'zh' ? true : isEnglishName(prose, before)
}

function hasLabel(prose: Prose, start: number): boolean {
  if (prose.language !== 'zh') return false
  let end = start
  while (end > start - 2 && ':为是 '.includes(prose.text[end - 1] ?? '\n')) end--
  return chineseLabels.before(prose.text, end) !== undefined
}

function isEnglishName(prose: Prose, { start, end }: Word): boolean {
  const word = prose.lower.slice(start, end)
  if (structureWords.has(word)) return true
  const first = codeAt(prose.text, start)
  const capital = first >= 65 && first <= 90
  const inner = /[A-Z]/.test(prose.text.slice(start + 1, end)) || /\d/.test(word)
  return (capital || inner) && !common.has(word) && !counting.has(word)
}

/** Whether an English word before a number makes it an ordinal: step 3, Chapter 2. */
export const isCountingWord = (prose: Prose, { start, end }: Word): boolean =>
  counting.has(prose.lower.slice(start, end))

const versionAfter = / ?(?:版本|版(?!权|块|面|税|图)|系列|号机|系统|内核)| ?\.x/y

/** Whether a version word follows a number: 2.0 版, 4.4 内核. */
export function isVersion(prose: Prose, end: number): boolean {
  versionAfter.lastIndex = end
  return versionAfter.test(prose.text)
}

/** Whether the digits at `start` are the number of a list item or heading: `3. `, `2) `, `1、`. */
export function isListNumber(prose: Prose, start: number, end: number): boolean {
  const { text } = prose
  if (end - start > 3 || !'.)、'.includes(text[end] ?? ' ')) return false
  if (text[end] !== '、' && !/[\s一-龥A-Z*[]/.test(text[end + 1] ?? ' ')) return false
  let place = start
  while (place > 0 && place > start - 12 && /[ #>*_(-]/.test(text[place - 1]!)) place--
  return (place === 0 || text[place - 1] === '\n') && end + 1 < text.length
}

const longId = 9
const leadingZero = /^0\d{4,}$/

/** Whether a long run of digits stands inside words, as order and card numbers do. */
export function isIdentifier(prose: Prose, start: number, end: number): boolean {
  const isZero = prose.text[start] === '0'
  if (isZero && leadingZero.test(prose.text.slice(start, Math.min(end, start + 40)))) return true
  if (end - start < longId || /\D/.test(prose.text.slice(start, end))) return false
  const glued = isHan(codeAt(prose.text, start - 1)) || isHan(codeAt(prose.text, end))
  return glued || isAlphanumeric(codeAt(prose.text, skipSpaces(prose.text, end, 0)))
}
