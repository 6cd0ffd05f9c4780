import { codesOf } from './prose.ts'
import { type Rational, rational } from './rational.ts'

const digits: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  两: 2,
  俩: 2,
  仨: 3,
}
/* Capital forms (GB/T 15835 and the rules for bank drafts). Most are ordinary characters too: 大陆, 队伍, 放肆. */
const capitals: Readonly<Record<string, number>> = {
  壹: 1,
  贰: 2,
  叁: 3,
  肆: 4,
  伍: 5,
  陆: 6,
  柒: 7,
  捌: 8,
  玖: 9,
  壱: 1,
  弌: 1,
  貳: 2,
  弍: 2,
  參: 3,
  叄: 3,
  陸: 6,
}
const twenties: Readonly<Record<string, number>> = { 廿: 2, 卄: 2, 卅: 3, 卌: 4 }
const places: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
}
const groups: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }

/* By character code: each character that may go on with a numeral is looked for in most of these tables. */
function byCode<T>(table: Readonly<Record<string, number>>, entryOf: (value: number) => T) {
  return new Map(Object.entries(table).map(([sign, n]) => [sign.charCodeAt(0), entryOf(n)]))
}

/** The values of digits in either form. */
export const digitValues: ReadonlyMap<number, number> = byCode(
  { ...digits, ...capitals },
  (value) => value,
)
/** How many tens one character stands for. */
export const tens: ReadonlyMap<number, number> = byCode(twenties, (count) => count)
/** The places of a section of four digits. */
export const placeSizes: ReadonlyMap<number, Rational> = byCode(places, rational)
/** The steps between sections. */
export const groupSizes: ReadonlyMap<number, Rational> = byCode(groups, rational)

/** Whether a character may begin a Chinese numeral. */
export const numeralInitials = [
  ...[digits, capitals, twenties, places, groups].flatMap((table) => Object.keys(table)),
  ...'几数上',
].join('')

const capitalCodes = codesOf(`${Object.keys(capitals).join('')}拾佰仟`)

/** Whether a character is a digit or place of the capital forms. */
export const isCapital = (code: number): boolean => capitalCodes.has(code)
