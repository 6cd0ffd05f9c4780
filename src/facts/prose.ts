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

/* By a character all those that are read as it. */
const signsOf = new Map<string, string>()
for (const [sign, plain] of folds) signsOf.set(plain, (signsOf.get(plain) ?? '') + sign)

/** These characters and all those that are read as one of them. */
export function withFolded(characters: string): string {
  return characters + Array.from(characters, (plain) => signsOf.get(plain) ?? '').join('')
}

/** The views of a text. Every replacement is one UTF-16 unit for one. */
export function createProse(raw: string, language: 'zh' | 'en'): Prose {
  return new Views(raw, language)
}

class Views implements Prose {
  readonly raw: string
  readonly text: string
  readonly language: 'zh' | 'en'
  private lowered: string | undefined

  constructor(raw: string, language: 'zh' | 'en') {
    this.raw = raw
    this.text = needsFolding(raw)
      ? raw.replace(foldable, (character) => folds.get(character)!)
      : raw
    this.language = language
    this.lowered = undefined
  }

  /* Made when it is first asked for: in most sentences nothing begins to be read. */
  get lower(): string {
    this.lowered ??= lowerCase(this.text)
    return this.lowered
  }
}

function needsFolding(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isFoldable[text.charCodeAt(at)] === 1) return true
  return false
}

/* Letters of other scripts may change their number with their case: İ becomes two units. */
function lowerCase(text: string): string {
  if (!mayHaveCapitals(text)) return text
  const lower = text.toLowerCase()
  return lower.length === text.length
    ? lower
    : text.replace(/[A-Z]+/g, (capitals) => capitals.toLowerCase())
}

/* Most Chinese sentences hold nothing but ideographs and their marks, which have no case. */
function mayHaveCapitals(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isMark = code >= 0x2000 && code <= 0x206f
    const isIdeograph = code >= 0x2e80 && code <= 0xa4cf
    const isWide = code >= 0xff00 && code <= 0xff20
    if (code < 0x80 ? code >= 65 && code <= 90 : !isIdeograph && !isMark && !isWide) return true
  }
  return false
}

/**
 * The code of the UTF-16 unit at an offset; NaN where there is none. Readers look beyond both ends of a text all the time,
 * and a look of the string's own at such a place makes the engine throw its compiled code away.
 */
export const codeAt = (text: string, at: number): number =>
  at >= 0 && at < text.length ? text.charCodeAt(at) : Number.NaN

export const isDigit = (code: number): boolean => code >= 48 && code <= 57
/* Capitals differ from small letters in one bit. */
export const isLetter = (code: number): boolean => (code | 0x20) >= 97 && (code | 0x20) <= 122
export const isAlphanumeric = (code: number): boolean => isDigit(code) || isLetter(code)
/** CJK unified ideographs of the basic plane, with 〇. */
export const isHan = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3400 && code <= 0x4dbf) || code === 0x3007

/** Characters by their codes, for a look without making a string of each character that is asked about. */
export const codesOf = (characters: string): ReadonlySet<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)))

const space = 0x20

/** The offset of the first character at or after `at` that is no space; looks at most `limit` spaces far. */
export function skipSpaces(text: string, at: number, limit = 4): number {
  let end = at
  while (end < at + limit && codeAt(text, end) === space) end++
  return end
}

/** The offset just after the last character before `at` that is no space; looks at most `limit` spaces far. */
export function skipSpacesBack(text: string, at: number, limit = 4): number {
  let start = at
  while (start > at - limit && codeAt(text, start - 1) === space) start--
  return start
}
