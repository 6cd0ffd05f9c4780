import type { Catalogue } from './words.ts'

/** Words of the rules that look at all articles together. */
export const collectionWords = {
  'collection/slug-duplicate': {
    zh: {
      what: '网址名“{slug}”已经被 {first} 用了。',
      why: '两篇文章会写进同一个输出文件夹，后一篇会盖掉前一篇。',
      fix: '给其中一个文件改名，或者在信息区里用 `slug:` 另起一个名字（不区分大小写）。',
    },
    en: {
      what: 'The slug “{slug}” is already taken by {first}.',
      why: 'Both articles would be written into one output folder, and one would replace the other.',
      fix: 'Rename one of the files, or give it another name with `slug:` in its header (case does not count).',
    },
  },
} as const satisfies Catalogue
