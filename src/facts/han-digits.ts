const digitValues = new Map(
  [...'〇零一二三四五六七八九'].map((digit, i) => [digit, Math.max(i - 1, 0)]),
)
for (const [digit, value] of [...'两俩'].map((d) => [d, 2] as const)) digitValues.set(digit, value)
digitValues.set('仨', 3)
/* Capital forms (GB/T 15835 and the rules for bank drafts). Most are ordinary characters too: 大陆, 队伍, 放肆. */
const capitals = '零壹贰叁肆伍陆柒捌玖'
const capitalVariants: Readonly<Record<string, number>> = {
  壱: 1,
  弌: 1,
  貳: 2,
  弍: 2,
  參: 3,
  叄: 3,
  陸: 6,
}
const capitalValues = new Map([
  ...[...capitals].slice(1).map((digit, i) => [digit, i + 1] as const),
  ...Object.entries(capitalVariants),
])
/** Two tens and so on in one character. */
export const tens: Readonly<Record<string, number>> = { 廿: 20, 卄: 20, 卅: 30, 卌: 40 }
/** The places of a section of four digits. */
export const placeSizes: Readonly<Record<string, number>> = {
  十: 10,
  百: 100,
  千: 1000,
  拾: 10,
  佰: 100,
  仟: 1000,
}
/** The steps between sections. */
export const groupSizes: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8, 兆: 1e12 }
/** Whether a character may begin a Chinese numeral. */
export const numeralInitials = [
  ...digitValues.keys(),
  ...capitalValues.keys(),
  ...Object.keys(tens),
  ...Object.keys(placeSizes),
  ...Object.keys(groupSizes),
  ...'几数上',
].join('')

/** Whether a character is a digit or place of the capital forms. */
export const isCapital = (character: string): boolean =>
  capitalValues.has(character) || '拾佰仟'.includes(character)
/** The value of a digit in either form; nothing for any other character. */
export const digitOf = (character: string): number | undefined =>
  digitValues.get(character) ?? capitalValues.get(character)
