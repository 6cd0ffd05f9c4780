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
  'internal/fix-dropped': {
    zh: {
      what: '规则 {rule} 的修改会动到不该动的内容，没有采用。',
      why: '改完会重新解析全文：结构、链接、代码、数字都不能变。这是译刊的缺陷，文章没有被改坏。',
      fix: '请把这篇文章和这条消息报告给译刊；这一处请手工修改。',
    },
    en: {
      what: 'A fix of the rule {rule} would have changed more than it may, and was not made.',
      why: 'After fixing, the text is parsed again: structure, links, code and numbers have to be the same. This is a defect of yikan; the article is unharmed.',
      fix: 'Please report it to yikan together with the article, and mend this place by hand.',
    },
  },
} as const satisfies Catalogue
