import type { Catalogue } from './words.ts'

/** Words of the rules that look at where a translation comes from. */
export const attributionWords = {
  'attribution/missing': {
    zh: {
      what: '没有写明译自哪篇文章。',
      why: '读者无从对照原文，原作者也没有得到署名。',
      fix: '在导语前后加上 `> 译自：[原文标题](原文地址)` 和 `> 作者：姓名`。',
    },
    en: {
      what: 'Nothing says which article this is a translation of.',
      why: 'Readers cannot compare it with the original, and its author gets no credit.',
      fix: 'Add `> 译自：[title](address)` and `> 作者：name` before or after the lead.',
    },
  },
  'attribution/missing.source': {
    zh: {
      what: '有署名，但没有原文的标题和地址。',
      why: '只有人名，读者还是找不到原文。',
      fix: '补上 `> 译自：[原文标题](原文地址)`。',
    },
    en: {
      what: 'People are credited, but the title and address of the original are not given.',
      why: 'A name alone does not lead readers to the original.',
      fix: 'Add `> 译自：[title](address)`.',
    },
  },
  'attribution/author-missing': {
    zh: {
      what: '注明了出处，但没有写作者。',
      why: '转载和翻译都应当署原作者的名字。',
      fix: '打开原文，把署名抄到 `> 作者：` 后面；原文没有署名，就写发布机构。',
    },
    en: {
      what: 'The source is given, but not its author.',
      why: 'A translation owes its author a byline.',
      fix: 'Copy the byline of the original after `> 作者：`; where there is none, name the publisher.',
    },
  },
  'attribution/author-missing.empty': {
    zh: {
      what: '“作者”后面是空的。',
      why: '页面上会出现一个没有名字的署名。',
      fix: '补上原作者的名字；原文没有署名，就写发布机构。',
    },
    en: {
      what: 'Nothing follows the author label.',
      why: 'The page would show a byline without a name.',
      fix: 'Fill in the author of the original, or its publisher where it has no byline.',
    },
  },
  'attribution/author-missing.placeholder': {
    zh: {
      what: '作者写成了占位文字“{written}”。',
      why: '这是抓取工具或模板留下的，不是人名。',
      fix: '换成原作者的名字；原文没有署名，就写发布机构。',
    },
    en: {
      what: 'The author is the stand-in “{written}”.',
      why: 'A template or an import tool left it there; it is nobody’s name.',
      fix: 'Replace it by the author of the original, or by its publisher where it has no byline.',
    },
  },
  'attribution/url-invalid.empty': {
    zh: {
      what: '原文地址是空的。',
      why: '“译自”的链接点了没有反应。',
      fix: '在括号里填上原文的完整地址。',
    },
    en: {
      what: 'The address of the original is empty.',
      why: 'The link to the original leads nowhere.',
      fix: 'Put the full address of the original between the parentheses.',
    },
  },
  'attribution/url-invalid.placeholder': {
    zh: {
      what: '原文地址“{url}”只是占位，还没有填。',
      why: '读者点开是一个错误页面。',
      fix: '换成原文的完整地址。',
    },
    en: {
      what: 'The address of the original, “{url}”, is a stand-in that was never filled in.',
      why: 'Readers who follow it get an error page.',
      fix: 'Replace it by the full address of the original.',
    },
  },
  'attribution/url-invalid.scheme': {
    zh: {
      what: '原文地址“{url}”不是以 http:// 或 https:// 开头的网址。',
      why: '浏览器会把它当成本站里的一个文件。',
      fix: '从浏览器地址栏复制完整的网址，连同开头的 `https://`。',
    },
    en: {
      what: 'The address of the original, “{url}”, does not begin with http:// or https://.',
      why: 'Browsers take it for a file of this site, or cannot open it.',
      fix: 'Copy the whole address from the browser, `https://` included.',
    },
  },
  'attribution/url-invalid.host': {
    zh: {
      what: '原文地址“{url}”里没有真正的域名。',
      why: '“{host}”不是互联网上的网站，多半漏掉了前面的域名。',
      fix: '打开原文核对地址，补全域名。',
    },
    en: {
      what: 'The address of the original, “{url}”, has no real domain.',
      why: '“{host}” is no site on the internet; its domain was probably lost on the way.',
      fix: 'Compare with the original and complete the domain.',
    },
  },
  'attribution/url-invalid.malformed': {
    zh: {
      what: '原文地址“{url}”写法有误，浏览器读不懂。',
      why: '“译自”的链接打不开。',
      fix: '从浏览器地址栏重新复制一次。',
    },
    en: {
      what: 'The address of the original, “{url}”, is malformed; browsers cannot read it.',
      why: 'The link to the original does not open.',
      fix: 'Copy it again from the address bar of the browser.',
    },
  },
} as const satisfies Catalogue
