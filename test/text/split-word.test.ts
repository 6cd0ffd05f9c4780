import { describe, expect, it } from 'vitest'
import { splitWord } from '../../src/text/split-word.ts'

/** `|` marks the boundary. */
const split = (marked: string) => {
  const at = marked.indexOf('|')
  const text = marked.replace('|', '')
  const word = splitWord(text, at)
  return word && text.slice(word.start, word.end)
}

describe('splitWord', () => {
  it.each([
    ['由阿布扎比技|术创新研究所', '技术'],
    ['由阿布扎比技术创新研|究所发布', '研究所'],
    ['据世|界卫生组织', '世界'],
  ])('%s cuts %s', (marked, word) => expect(split(marked)).toBe(word))

  // Boundaries between words in published translations, some of which the dictionary reads otherwise.
  it.each([
    '去年|底发布',
    '桌面用户来说很|快',
    '支持页面|上了解',
    '你也可以在|此博客文章',
    '密码学|的优势在于',
    '机器人|的文章',
    '但它是最|有用的',
    '拼尽全力|争个',
    '幽默合集|中找到',
    '几个月前介绍过|的一家',
    '阿布扎比|技术创新研究所',
    'Kuber|netes',
    '使用 |模型',
    '，|模型',
    '模型|',
    '|模型',
  ])('%s may stand as it is', (marked) => expect(split(marked)).toBeUndefined())
})
