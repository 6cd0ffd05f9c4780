import type { Catalogue } from './words.ts'

/** Words of the rules that look at how links are written, and at what they lead to beside the article. */
export const linkMarkupWords = {
  'links/target-spaces': {
    zh: {
      what: '地址“{url}”里有空格或换行，所以这里没有生成链接。',
      why: '读者会直接看到方括号和地址。',
      fix: '删掉空格；空格本来就是地址的一部分时写成 `%20`。',
    },
    en: {
      what: 'The address “{url}” holds white space, so no link comes out of it.',
      why: 'Readers see the brackets and the address themselves.',
      fix: 'Remove the space, or write it as `%20` where it belongs to the address.',
    },
  },
  'links/parentheses': {
    zh: {
      what: '“{text}”用了全角括号，没有生成链接。',
      why: 'Markdown 只认半角的 `[]` 和 `()`，读者会直接看到括号和地址。',
      fix: '改成半角：`[文字](网址)`。',
    },
    en: {
      what: '“{text}” is written with full-width brackets, so no link comes out of it.',
      why: 'Markdown knows half-width `[]` and `()` only: readers see the brackets and the address.',
      fix: 'Use half-width ones: `[words](address)`.',
    },
  },
  'links/parentheses.space': {
    zh: {
      what: '“{text}”的方括号和圆括号之间有空格，没有生成链接。',
      why: 'Markdown 要求两对括号紧挨着，读者会直接看到括号和地址。',
      fix: '删掉中间的空格。',
    },
    en: {
      what: 'A space stands between the brackets and the parentheses of “{text}”, so no link comes out of it.',
      why: 'Markdown wants them to touch: readers see the brackets and the address.',
      fix: 'Remove the space.',
    },
  },
  'links/bare-url-runs-on': {
    zh: {
      what: '网址“{url}”后面紧跟着“{next}”，在别的程序里会被一起当成网址。',
      why: 'GitHub 等要到空格才认为网址结束，后面的中文也进了链接，打不开。',
      fix: '用尖括号把网址括起来：`<{url}>`。',
    },
    en: {
      what: '“{next}” follows the address “{url}” at once, and other programs take it for a part of the address.',
      why: 'GitHub and others end an address at the next space, so the Chinese text goes into the link, which then does not open.',
      fix: 'Put the address in angle brackets: `<{url}>`.',
    },
  },
  'links/definition-unused': {
    zh: {
      what: '定义了链接 [{label}]，正文里却没有用到。',
      why: '可能是翻译时丢了这个链接，也可能是多余的一行。',
      fix: '对照原文补上链接 [文字][{label}]；确实不用就删掉这一行。',
    },
    en: {
      what: 'The link [{label}] is defined, but nothing uses it.',
      why: 'Either the link was lost in translation, or the line is left over.',
      fix: 'Restore [words][{label}] from the original, or delete the line.',
    },
  },
  'links/definition-unused.duplicate': {
    zh: {
      what: '[{label}] 定义了两次，这里的地址“{url}”不会生效。',
      why: 'Markdown 只认第一次的定义，用到 [{label}] 的链接都指向前一个地址。',
      fix: '给其中一个换个编号，或者删掉多余的一行。',
    },
    en: {
      what: '[{label}] is defined twice, and the address “{url}” given here is not used.',
      why: 'Markdown takes the first definition, so all links with [{label}] lead to the other address.',
      fix: 'Give one of them another label, or delete the line that is too much.',
    },
  },
  'links/file-missing': {
    zh: {
      what: '链接的文件“{path}”不存在。',
      why: '读者点了会看到错误页。',
      fix: '改正路径；如果是原网站上的页面，写出完整网址。',
    },
    en: {
      what: 'The file “{path}” that the link leads to does not exist.',
      why: 'Readers who click it get an error page.',
      fix: 'Correct the path, or give the whole address where it is a page of the original site.',
    },
  },
  'links/file-missing.image': {
    zh: {
      what: '图片“{path}”不存在。',
      why: '读者看到的是一个破图标。',
      fix: '把图片放到这个位置，或者改正路径。',
    },
    en: {
      what: 'The image “{path}” does not exist.',
      why: 'Readers see a broken picture.',
      fix: 'Put the image there, or correct the path.',
    },
  },
  'links/file-missing.site': {
    zh: {
      what: '“{path}”是原网站上的路径，放在这里会指向别处。',
      why: '以 / 开头的路径从当前网站的根目录算起，读者点了会看到错误页。',
      fix: '写出原网站的完整网址。',
    },
    en: {
      what: '“{path}” is a path of the original site and leads elsewhere from here.',
      why: 'A path that begins with / starts at the root of the site it stands on, so readers get an error page.',
      fix: 'Give the whole address at the original site.',
    },
  },
  'links/anchor-missing': {
    zh: {
      what: '本文里没有“#{fragment}”这个位置。',
      why: '读者点了不会跳转。标题翻译以后，锚点也跟着变了。',
      fix: '改成译文标题的锚点。',
    },
    en: {
      what: 'This article has no place called “#{fragment}”.',
      why: 'Nothing happens when readers click it. Anchors change when headings are translated.',
      fix: 'Use the anchor of the translated heading.',
    },
  },
  'links/anchor-missing.file': {
    zh: {
      what: '“{path}”里没有“#{fragment}”这个位置。',
      why: '读者只会到那一页的开头，到不了要看的地方。',
      fix: '改成那篇文章里标题的锚点。',
    },
    en: {
      what: '“{path}” has no place called “#{fragment}”.',
      why: 'Readers land at the top of that page and not where they should.',
      fix: 'Use the anchor of a heading of that article.',
    },
  },
  'links/doubled': {
    zh: {
      what: '链接“{text}”连着出现了两次。',
      why: '文字和地址都一样，多半是拼接时重复了。',
      fix: '删掉一个。',
    },
    en: {
      what: 'The link “{text}” stands there twice in a row.',
      why: 'Words and address are the same, so one was most likely put in twice.',
      fix: 'Delete one of them.',
    },
  },
  'links/anchor-spaces': {
    zh: {
      what: '链接文字“{text}”的首尾有空格。',
      why: '空格会带上下划线，看起来像多了一截。',
      fix: '把空格移到链接外面。',
    },
    en: {
      what: 'The words of the link “{text}” begin or end with a space.',
      why: 'The space is underlined with them.',
      fix: 'Move the space out of the link.',
    },
  },
  'links/anchor-splits-word': {
    zh: {
      what: '链接把“{word}”这个词拆成了两半。',
      why: '半个词带链接、半个词不带，读起来别扭，也看不出链接指的是什么。',
      fix: '把方括号移到词的边上。',
    },
    en: {
      what: 'The link cuts the word “{word}” in two.',
      why: 'Half of the word is a link and half is not, so readers cannot tell what it refers to.',
      fix: 'Move the bracket to the edge of the word.',
    },
  },
} as const satisfies Catalogue
