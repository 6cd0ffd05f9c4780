/** A text made ready for reading: three views of it, equal in length, so that an offset means the same in each. */
export interface Prose {
  /** Untouched. */
  readonly raw: string
  /** Full-width digits and signs as ASCII, any space as a space, traditional characters of numerals and units simplified. */
  readonly text: string
  /** `text` in lower case; where that would move what follows, its ASCII letters alone. */
  readonly lower: string
  readonly language: 'zh' | 'en'
}

const traditional =
  '萬億兩點個負幾數餘時鐘號裏歲圓塊錢幣週間與從約將過達於級種條張華攝氏溫侖鎊盧韓歐紀當噸畝頃納項臺顆隻頁層輪場門篇組類對雙筆單後內剛倫開許獎億際續節週頻帶碼'
const simplified =
  '万亿两点个负几数余时钟号里岁圆块钱币周间与从约将过达于级种条张华摄氏温仑镑卢韩欧纪当吨亩顷纳项台颗只页层轮场门篇组类对双笔单后内刚伦开许奖亿际续节周频带码'
const signs: Readonly<Record<string, string>> = {
  '％': '%',
  '．': '.',
  '－': '-',
  '−': '-',
  '‐': '-',
  '‑': '-',
  '＋': '+',
  '／': '/',
  '⁄': '/',
  '～': '~',
  '〜': '~',
  '∼': '~',
  '：': ':',
  '＄': '$',
  '￥': '¥',
  '￡': '£',
  '＜': '<',
  '＞': '>',
  '＝': '=',
  '’': "'",
  µ: 'μ',
  '\t': ' ',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u205f': ' ',
  '\u3000': ' ',
}

const folds = new Map<string, string>(Object.entries(signs))
for (let i = 0; i < traditional.length; i++) folds.set(traditional[i]!, simplified[i]!)
for (let code = 0x2000; code <= 0x200a; code++) folds.set(String.fromCharCode(code), ' ')
for (let code = 0xff10; code <= 0xff5a; code++) {
  const ascii = String.fromCharCode(code - 0xfee0)
  if (/[0-9A-Za-z]/.test(ascii)) folds.set(String.fromCharCode(code), ascii)
}
const foldable = new RegExp(`[${[...folds.keys()].join('').replace('-', '\\-')}]`, 'g')
/* One flag for each UTF-16 unit: a look at a table is cheaper than the expression, and most texts have nothing to fold. */
const isFoldable = new Uint8Array(0x10000)
for (const character of folds.keys()) isFoldable[character.charCodeAt(0)] = 1

/** The views of a text. Every replacement is one UTF-16 unit for one. */
export function createProse(raw: string, language: 'zh' | 'en'): Prose {
  const text = needsFolding(raw) ? raw.replace(foldable, (character) => folds.get(character)!) : raw
  return { raw, text, lower: lowerCase(text), language }
}

function needsFolding(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isFoldable[text.charCodeAt(at)] === 1) return true
  return false
}

/* Letters of other scripts may change their number with their case: İ becomes two units. */
function lowerCase(text: string): string {
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
export const isLetter = (code: number): boolean =>
  (code >= 97 && code <= 122) || (code >= 65 && code <= 90)
export const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code)
/** CJK unified ideographs of the basic plane, with 〇. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007

/** The offset of the first character at or after `at` that is no space; looks at most `limit` spaces far. */
export function skipSpaces(text: string, at: number, limit = 4): number {
  let end = at
  while (end < at + limit && text[end] === ' ') end++
  return end
}

/** The offset just after the last character before `at` that is no space; looks at most `limit` spaces far. */
export function skipSpacesBack(text: string, at: number, limit = 4): number {
  let start = at
  while (start > at - limit && text[start - 1] === ' ') start--
  return start
}
