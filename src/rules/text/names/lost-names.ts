import type { BeadSentences } from '../../../article/pair/bead-sentences.ts'
import { givenNames } from './given-names.ts'
import { type LatinWord, latinNames } from './latin-names.ts'

/** Characters that foreign names are spelt with; three in a row are most likely one. */
const spelt =
  /[阿埃艾安奥巴贝本比宾波伯布查达戴丹德迪杜恩尔法菲芬弗福盖格古哈海汉赫亨霍基吉加杰金卡凯坎科克库奎拉莱兰雷里利莉丽林琳隆卢鲁伦罗洛马迈曼梅蒙米莫姆穆纳娜内尼妮诺努欧帕佩皮普奇乔切琼瑞萨塞桑瑟森沙莎什史斯丝司苏索塔泰坦汤特提蒂黛图托瓦威维韦温沃乌伍西希夏谢辛休雅亚娅扬耶伊尤约泽扎詹朱兹]{3}|\p{Script=Han}[·•‧・.．]\s?\p{Script=Han}/u

/**
 * The names of the original that nothing in the translation stands for: it has no part of them, and no name spelt in
 * characters stands in their passage. `said` gives the squeezed Latin words of the whole translation. What counts as a name: a given
 * name and what follows it, and words with a capital within (GitHub).
 */
export function lostNames(
  { original, translation }: BeadSentences,
  said: () => string,
): readonly LatinWord[] {
  const absent = latinNames(original, (name) => isName(name) && !isKept(name, said()))
  if (absent.length === 0) return []
  const isSpelt = translation.some(({ text }) => spelt.test(text))
  return absent.filter(({ text }) => !(isSpelt && text.includes(' ')))
}

function isName(text: string): boolean {
  const [first = ''] = text.split(' ')
  if (text.includes(' ')) return givenNames.has(first)
  return text.length >= 6 && !text.endsWith('s')
}

function isKept(name: string, said: string): boolean {
  return name.split(' ').some((part) => part.length > 2 && said.includes(squeeze(part)))
}

/** Letters and digits alone, small. */
export const squeeze = (text: string): string =>
  text
    .replace(/[^A-Za-z0-9À-ɏ]+/g, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036F]+/g, '')
