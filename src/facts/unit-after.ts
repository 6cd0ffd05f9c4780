import type { Figure } from './figure.ts'
import { codeAt, isDigit, isHan, type Prose, skipSpaces } from './prose.ts'
import { type Unit, unitAt, unitOf } from './units.ts'

export interface UnitAfter {
  readonly unit: Unit
  readonly end: number
  /** The letter before it is a part of the unit (100M 带宽), not a magnitude. */
  readonly letter?: true
}

/* A one-character unit is none before these: 三年级, 十升级, 3 天津人, 一元二次. */
const goesOn: Readonly<Record<string, string>> = {
  升: '级到至高为华值温',
  天: '津然空气才涯使真',
  度: '过假',
  角: '球落色度',
  年: '级轻龄货代',
  秒: '杀懂表',
  元: '素件组宵帅首老祖宝芯运表方',
  克: '隆服拉里',
  米: '粉饭其其线',
  日: '本语志常程期',
  周: '期边围',
  瓦: '解片',
  兆: '头芯',
  磅: '礴',
  岁: '月',
  星期: '一二三四五六日天几',
  个星期: '一二三四五六日',
  礼拜: '一二三四五六日天',
  字节: '码跳',
  倍: '数率感受',
  度电: '影',
}

/* Words that nearly always mean storage when a bare K, M, G or T stands before them. */
const storage =
  / ?(?:的 ?|of |的)?(?:内存|显存|容量|存储|储存|硬盘|磁盘|空间|流量|带宽|文件|大小|缓存|固态|闪存|U ?盘|数据|RAM|ram|memory|storage|disk|SSD|ssd|HDD|swap|heap|cache|file|流量包|网速)/y
const letterUnits: Readonly<Record<string, string>> = {
  K: 'KB',
  k: 'KB',
  M: 'MB',
  G: 'GB',
  T: 'TB',
}

/** The unit after a figure, across a space or hyphen; nothing where none follows. */
export function readUnit(prose: Prose, figure: Figure): UnitAfter | undefined {
  if (figure.fraction && figure.hundredth) return undefined
  const bytes = readStorageLetter(prose, figure)
  if (bytes) return bytes
  const place = unitPlace(prose, figure)
  const special =
    prose.language === 'zh' ? readSpecial(prose, figure, place) : readTimes(prose, figure)
  if (special) return special
  const found = unitAt(prose, place)
  if (!found || !fits(prose, figure, place, found)) return readAfterClassifier(prose, place)
  return found
}

const ofA = / (?:of )?(?:an? )?/y

/* Behind a hyphen (64-bit), an article (half an hour) or a space. */
function unitPlace(prose: Prose, figure: Figure): number {
  const { text } = prose
  if (prose.language === 'zh') return skipSpaces(text, figure.end)
  if (text[figure.end] === '-') return skipSpaces(text, figure.end + 1, 1)
  ofA.lastIndex = figure.end
  return figure.fraction && ofA.test(prose.lower) ? ofA.lastIndex : skipSpaces(text, figure.end)
}

/* 五分半 are minutes, 64 位 bits, 一个多月 months: none of these characters is a unit elsewhere. */
function readSpecial(prose: Prose, figure: Figure, place: number): UnitAfter | undefined {
  const { text } = prose
  const end = place + 1
  if (text[place] === '分' && text[end] === '半') return { unit: unitOf('min')!, end }
  if (text[place] === '位' && isBits(prose, figure, end)) return { unit: unitOf('bit')!, end }
  const months = text[place] === '月' && /个[半多]$/.test(text.slice(figure.start, figure.end))
  return months ? { unit: unitOf('mo')!, end } : undefined
}

const timesMore =
  / times (?=(?:as|more|less|the|larger|better|greater)\b|(?!(?:over|under|after|per|ever|never|later|together|other|another|however|whether|either|rather|further|number|user|server|developer|order|her)\b)[a-z]{2,10}er\b)/y

/* `three times faster` is a multiple, `three times` alone a count. */
function readTimes(prose: Prose, figure: Figure): UnitAfter | undefined {
  timesMore.lastIndex = figure.end
  return timesMore.test(prose.lower)
    ? { unit: unitOf('x')!, end: timesMore.lastIndex - 1 }
    : undefined
}

const wordSizes = new Set([8n, 16n, 32n, 64n, 128n, 256n, 512n, 1024n, 2048n, 4096n])
const persons =
  / ?的?(?:数(?!据)|人|用户|开发|作者|工程师|成员|专家|密码|字母|字符|女|男|朋友|学生|老师|嘉宾|同事|客户|候选|研究|贡献|代表|志愿|员工|参与|程序员|读者|字|以上|左右|同学|选手|玩家)/y

/* 64 位 is a size of words; 64 位用户 are people, 8 位数字 are digits. */
function isBits(prose: Prose, figure: Figure, end: number): boolean {
  if (figure.style !== 'digits' || figure.low.d !== 1n || !wordSizes.has(figure.low.n)) return false
  persons.lastIndex = end
  return !persons.test(prose.text)
}

/* 5 个百分点 and 3 个小时 are in the unit table; 3 个字节, 10 个 GB are not. */
function readAfterClassifier(prose: Prose, at: number): UnitAfter | undefined {
  if (prose.text[at] !== '个') return undefined
  const found = unitAt(prose, skipSpaces(prose.text, at + 1))
  if (found === undefined) return undefined
  const { dimension } = found.unit
  // 3 个比特币 is money; the 角 of 3 个角球 is none, nor any other name of one character.
  const isCoin = dimension === 'money' && prose.text[found.end - 2] !== '个'
  return dimension === 'information' || dimension === 'pixel' || isCoin ? found : undefined
}

function fits(prose: Prose, figure: Figure, start: number, { unit, end }: UnitAfter): boolean {
  const { text } = prose
  const name = text.slice(start, end)
  const next = text[end] ?? ''
  if (goesOn[name]?.includes(next) && next !== '') return false
  if (isHan(name.charCodeAt(0))) return fitsChinese(figure, name, text.slice(end, end + 4))
  if (unit.symbol === 'x') return fitsMultiple(prose, figure, start, end)
  if (name.length > 2) return true
  return fitsLetters(text, figure, start, end, unit)
}

const smallMoney = /^[零一二三四五六七八九]{1,2}[角毛分]/

function fitsChinese(figure: Figure, name: string, rest: string): boolean {
  const next = rest[0] ?? ''
  const followedByHan = isHan(next.charCodeAt(0))
  if (name === '两')
    return !figure.lone ? next === '半' || !followedByHan : next === '半' || !followedByHan
  if (name === '日') return figure.style === 'han'
  if (name === '元' && figure.lone)
    return !followedByHan || '钱整人的以左起到至多、'.includes(next) || smallMoney.test(rest)
  if (name === '元') return !/^[一二三][次]/.test(rest)
  if (name === '块') return !followedByHan || '钱多半以左的零一二三四五六七八九'.includes(next)
  if ((name === '角' || name === '毛') && figure.style === 'han') return !followedByHan
  return true
}

/* 10x, 1.5×, tenfold; not 2 x 4, 3×3, 8x7B. */
function fitsMultiple(prose: Prose, figure: Figure, start: number, end: number): boolean {
  const { text } = prose
  if (text.slice(start, end).endsWith('fold')) return true
  const next = codeAt(text, skipSpaces(text, end))
  return start === figure.end && figure.style === 'digits' && !isDigit(next)
}

/* Letters that are units only glued to the number, or only apart from it. */
const onlyGlued = new Set(['d', 'w', 'Y', 'A', 'N', 'K', 'au', 'S', 'mu', 'dB', 't'])
const onlyApart = new Set(['C', 'F', 'A', 'N', 'K'])

function fitsLetters(
  text: string,
  figure: Figure,
  start: number,
  end: number,
  unit: Unit,
): boolean {
  const name = text.slice(start, end)
  const apart = start > figure.end
  if (name === 'in')
    return (
      figure.style === 'digits' &&
      figure.length < 4 &&
      /^(?:$|[.,;)])/.test(text.slice(end, end + 1))
    )
  if (apart ? onlyGlued.has(name) && name !== 'au' : onlyApart.has(name)) return false
  if (name === 's' || name === 'h' || name === 'm') return figure.style === 'digits'
  if (unit.dimension === 'temperature' && /^[CFK]$/.test(name))
    return text[end] !== '/' && text[end] !== '+'
  return true
}

function readStorageLetter(prose: Prose, figure: Figure): UnitAfter | undefined {
  if (figure.style !== 'digits' || figure.more) return undefined
  const { text } = prose
  const letter = figure.letter || (text[figure.end] === 'G' ? 'G' : '')
  const symbol = letterUnits[letter]
  if (!symbol) return undefined
  const end = figure.letter ? figure.end : figure.end + 1
  if (/[A-Za-z0-9]/.test(text[end] ?? '')) return undefined
  storage.lastIndex = end
  const named = storage.test(text)
  const unit = unitOf(symbol)!
  const letterOfUnit = figure.letter !== '' && { letter: true as const }
  if (named) return { unit, end, ...letterOfUnit }
  return letter === 'G' && (figure.low.n > 6n * figure.low.d || figure.decimal)
    ? { unit, end }
    : undefined
}
