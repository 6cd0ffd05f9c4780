import type { Catalogue } from './words.ts'

/** Words of the rules that compare the links of a translation with those of its original. */
export const pairLinksWords = {
  'links/lost': {
    zh: {
      what: '原文这里有链接“{text}”（{url}），译文里没有。',
      why: '作者给出的出处和延伸阅读丢了。',
      fix: '把链接加回对应的文字上。',
    },
    en: {
      what: 'The original links “{text}” to {url} here; the translation does not.',
      why: 'A source or further reading that the author gave is lost.',
      fix: 'Put the link back on the words that stand for it.',
    },
  },
  'links/altered': {
    zh: {
      what: '链接地址与原文不同：这里是“{url}”，原文是“{original}”。',
      why: '改过的地址多半打不开，或者去了别的页面。',
      fix: '照抄原文的地址；如果是有意换成别的页面，可以忽略这条提示。',
    },
    en: {
      what: 'The address “{url}” differs from that of the original, “{original}”.',
      why: 'A changed address most likely does not open, or leads to another page.',
      fix: 'Copy the address of the original; where another page is meant, silence this finding.',
    },
  },
  'links/altered.slash': {
    zh: {
      what: '链接地址末尾的斜杠与原文不同：这里是“{url}”，原文是“{original}”。',
      why: '有的网站会因此跳转，有的会打不开。',
      fix: '照抄原文的地址。',
    },
    en: {
      what: 'The slash at the end differs: “{url}” here, “{original}” in the original.',
      why: 'Some sites redirect because of it, others show an error.',
      fix: 'Copy the address of the original.',
    },
  },
  'links/altered.case': {
    zh: {
      what: '链接地址的大小写与原文不同：这里是“{url}”，原文是“{original}”。',
      why: '地址里的路径区分大小写，改了可能打不开。',
      fix: '照抄原文的地址。',
    },
    en: {
      what: 'Upper and lower case differ: “{url}” here, “{original}” in the original.',
      why: 'Paths are case-sensitive, so the changed address may not open.',
      fix: 'Copy the address of the original.',
    },
  },
  'links/invented': {
    zh: {
      what: '原文没有链接“{text}”（{url}）。',
      why: '可能是译者加的，也可能是机器翻译编造的。',
      fix: '打开看一看：有意加的可以保留，最好写进译注；否则去掉。',
    },
    en: {
      what: 'The original has no link “{text}” to {url}.',
      why: 'A translator may have added it, or a machine may have made it up.',
      fix: 'Open it: keep it where it was added on purpose, best in a note; remove it otherwise.',
    },
  },
  'links/image-lost': {
    zh: {
      what: '原文这里有一张图（{url}），译文里没有。',
      why: '正文可能还在说“如图所示”，读者却看不到图。',
      fix: '把图片加回来。',
    },
    en: {
      what: 'The original has an image here ({url}); the translation has not.',
      why: 'The text may still speak of it, and readers cannot see it.',
      fix: 'Put the image back.',
    },
  },
} as const satisfies Catalogue
