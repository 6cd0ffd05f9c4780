import type { Catalogue } from './words.ts'

/** Words of the rules that look at an article's header. */
export const metadataWords = {
  'metadata/title-missing': {
    zh: {
      what: '这篇文章没有标题。',
      why: '页面、目录和订阅源都要用标题，缺了它文章就没有名字。',
      fix: '在文件开头的信息区里补一行 `title: 译文标题`。',
    },
    en: {
      what: 'This article has no title.',
      why: 'Its page, the index and the feeds all show the title; without one the article has no name.',
      fix: 'Add a line `title: …` to the header at the top of the file.',
    },
  },
  'metadata/cover-missing': {
    zh: {
      what: '这篇文章没有封面图。',
      why: '列表页和分享卡片会空出一块。',
      fix: '在信息区里补一行 `cover: 图片地址`，可以用原文的题图。',
    },
    en: {
      what: 'This article has no cover image.',
      why: 'Lists and link previews are left with an empty space.',
      fix: 'Add a line `cover: …` to the header; the picture of the original will do.',
    },
  },
  'metadata/summary-differs': {
    zh: {
      what: '导语和摘要说得不一样：导语写“{lead}”，摘要写“{summary}”。',
      why: '读者在列表里看摘要，点进来看导语，两处不同会让人以为其中一处写错了。',
      fix: '选定一个说法，两处写成同样的话。',
    },
    en: {
      what: 'Lead and summary differ: the lead has “{lead}”, the summary has “{summary}”.',
      why: 'Readers see the summary in lists and the lead in the article; two versions make one of them look wrong.',
      fix: 'Decide on one wording and use it in both places.',
    },
  },
} as const satisfies Catalogue
