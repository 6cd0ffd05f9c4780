import type { Catalogue } from './words.ts'

/** Words about faults of the program itself. */
export const internalWords = {
  'internal/rule-failed': {
    zh: {
      what: '规则 {rule} 自己出错了，没能检查这篇文章：{error}',
      why: '这是译刊的缺陷，不是文章的问题；其他规则照常运行。',
      fix: '请把这篇文章和这条消息报告给译刊；在修好之前可以用 `--skip {rule}` 跳过。',
    },
    en: {
      what: 'The rule {rule} failed and could not check this article: {error}',
      why: 'This is a defect of yikan, not of the article; the other rules ran as usual.',
      fix: 'Please report it to yikan together with the article; until it is mended, use `--skip {rule}`.',
    },
  },
  'internal/article-failed': {
    zh: {
      what: '处理这篇文章时译刊自己出错了：{error}',
      why: '这是译刊的缺陷；这篇文章没有发布，其余文章照常处理。',
      fix: '请把这篇文章和这条消息报告给译刊。',
    },
    en: {
      what: 'yikan itself failed on this article: {error}',
      why: 'This is a defect of yikan; the article was not published, the others went on as usual.',
      fix: 'Please report it to yikan together with the article.',
    },
  },
} as const satisfies Catalogue
