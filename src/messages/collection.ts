import type { Catalogue } from './words.ts'

/** Words of the rules that look at all articles together. */
export const collectionWords = {
  'collection/slug-duplicate': {
    zh: {
      what: '网址名“{slug}”已经被 {first} 用了。',
      why: '两篇文章不能写进同一个输出文件夹，所以这一篇没有发布。',
      fix: '给其中一个文件改名，或者在信息区里用 `slug:` 另起一个名字（不区分大小写）。',
    },
    en: {
      what: 'The slug “{slug}” is already taken by {first}.',
      why: 'Two articles cannot be written into one output folder, so this one was not published.',
      fix: 'Rename one of the files, or give it another name with `slug:` in its header (case does not count).',
    },
  },
} as const satisfies Catalogue
