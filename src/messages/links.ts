import type { Catalogue } from './words.ts'

/** Words of the rules that look at links by themselves. */
export const linksWords = {
  'links/placeholder': {
    zh: {
      what: '链接“{text}”的地址“{url}”只是占位，还没有填。',
      why: '读者点了哪里也去不了。',
      fix: '填上真正的网址；没有网址就去掉链接，只留文字。',
    },
    en: {
      what: 'The address “{url}” of the link “{text}” is a stand-in that was never filled in.',
      why: 'It leads readers nowhere.',
      fix: 'Put in the real address, or keep the words and drop the link.',
    },
  },
  'links/placeholder.empty': {
    zh: {
      what: '链接“{text}”没有地址。',
      why: '读者点了哪里也去不了。',
      fix: '填上真正的网址；没有网址就去掉链接，只留文字。',
    },
    en: {
      what: 'The link “{text}” has no address.',
      why: 'It leads readers nowhere.',
      fix: 'Put in the real address, or keep the words and drop the link.',
    },
  },
  'links/placeholder.image': {
    zh: {
      what: '图片的地址“{url}”只是占位，还没有填。',
      why: '读者看到的是一个破图标。',
      fix: '填上真正的图片地址，或者删掉这张图。',
    },
    en: {
      what: 'The address “{url}” of the image is a stand-in that was never filled in.',
      why: 'Readers see a broken picture.',
      fix: 'Put in the real address of the image, or delete it.',
    },
  },
  'links/placeholder.image-empty': {
    zh: {
      what: '图片没有地址。',
      why: '读者看到的是一个破图标。',
      fix: '填上真正的图片地址，或者删掉这张图。',
    },
    en: {
      what: 'The image has no address.',
      why: 'Readers see a broken picture.',
      fix: 'Put in the real address of the image, or delete it.',
    },
  },
  'links/url-invalid.scheme': {
    zh: {
      what: '“{url}”的开头写错了，应该是“{meant}”吧？',
      why: '浏览器不认识这样的地址，打不开。',
      fix: '把开头改成 `https://` 或 `http://`。',
    },
    en: {
      what: 'The beginning of “{url}” is misspelt; “{meant}” was probably meant.',
      why: 'Browsers do not know such an address and cannot open it.',
      fix: 'Begin it with `https://` or `http://`.',
    },
  },
  'links/url-invalid.no-scheme': {
    zh: {
      what: '“{url}”前面少了 https://。',
      why: '浏览器会把它当成本站的一个文件名，打开的是错误页。',
      fix: '改成“{meant}”。',
    },
    en: {
      what: 'https:// is missing before “{url}”.',
      why: 'Browsers take it for a file of your own site and show an error page.',
      fix: 'Write “{meant}”.',
    },
  },
  'links/url-invalid.wrapped': {
    zh: {
      what: '地址“{url}”外面多了一层括号或引号。',
      why: '括号成了地址的一部分，链接打不开。',
      fix: '去掉它，只留“{meant}”。',
    },
    en: {
      what: 'The address “{url}” stands in brackets or quotes of its own.',
      why: 'They become part of the address, which then does not open.',
      fix: 'Take them away: “{meant}”.',
    },
  },
  'links/url-invalid.tail': {
    zh: {
      what: '地址“{url}”末尾带着中文标点。',
      why: '标点成了地址的一部分，链接打不开。',
      fix: '把标点移到链接外面。',
    },
    en: {
      what: 'The address “{url}” ends in a Chinese punctuation mark.',
      why: 'The mark becomes part of the address, which then does not open.',
      fix: 'Move the mark out of the link.',
    },
  },
  'links/url-invalid.run-on': {
    zh: {
      what: '链接的地址一直延伸到了后面的文字：“{url}”。',
      why: '链接末尾用了全角的“）”，Markdown 找到下一个半角括号才算结束。',
      fix: '把“）”改成半角的 `)`。',
    },
    en: {
      what: 'The address of the link runs on into the text behind it: “{url}”.',
      why: 'The link ends in a full-width parenthesis, and Markdown goes on to the next half-width one.',
      fix: 'Make it a half-width `)`.',
    },
  },
  'links/url-invalid.host': {
    zh: {
      what: '地址“{url}”里没有真正的域名。',
      why: '不带点的名字在互联网上不存在，多半是前面的域名丢了。',
      fix: '对照原文补上域名。',
    },
    en: {
      what: 'The address “{url}” names no real domain.',
      why: 'A name without a dot does not exist on the internet; most often the domain before it was lost.',
      fix: 'Restore the domain from the original.',
    },
  },
  'links/url-invalid.malformed': {
    zh: {
      what: '“{url}”不是一个完整的网址。',
      why: '浏览器打不开它。',
      fix: '从浏览器地址栏里完整复制一遍。',
    },
    en: {
      what: '“{url}” is not a complete address.',
      why: 'Browsers cannot open it.',
      fix: 'Copy the whole address from the browser.',
    },
  },
  'links/unsafe-target.script': {
    zh: {
      what: '链接“{url}”会运行脚本。',
      why: '发布时会被当作不安全的内容去掉，读者点了没有反应。',
      fix: '换成一个普通网址，或者去掉链接。',
    },
    en: {
      what: 'The link “{url}” runs a script.',
      why: 'It is removed as unsafe when the article is published, and nothing happens when readers click it.',
      fix: 'Put in an ordinary address, or drop the link.',
    },
  },
  'links/unsafe-target.inline': {
    zh: {
      what: '链接“{url}”把内容写在了地址里。',
      why: '浏览器不让读者打开这样的链接。',
      fix: '把内容放到一个网址上，再链接过去。',
    },
    en: {
      what: 'The link “{url}” holds its content in the address.',
      why: 'Browsers do not let readers open such links.',
      fix: 'Put the content at an address of its own and link to that.',
    },
  },
  'links/unsafe-target.local': {
    zh: {
      what: '“{url}”是某台电脑上的文件。',
      why: '别人的电脑上没有它，读者打不开。',
      fix: '换成网址，或者把文件放到文章旁边，用相对路径。',
    },
    en: {
      what: '“{url}” is a file of one computer.',
      why: 'Nobody else has it, so readers cannot open it.',
      fix: 'Use an address, or put the file beside the article and link to it by a relative path.',
    },
  },
  'links/mail-invalid': {
    zh: {
      what: '“{url}”不是有效的邮箱地址。',
      why: '读者写的信寄不到。',
      fix: '对照原文改正地址。',
    },
    en: {
      what: '“{url}” is no valid mail address.',
      why: 'What readers write to it does not arrive.',
      fix: 'Correct it from the original.',
    },
  },
  'links/mail-invalid.scheme': {
    zh: {
      what: '邮箱链接“{url}”前面少了 mailto:。',
      why: '浏览器会把它当成本站的一个文件名，打开的是错误页。',
      fix: '改成 `mailto:{url}`。',
    },
    en: {
      what: 'mailto: is missing before the mail address “{url}”.',
      why: 'Browsers take it for a file of your own site and show an error page.',
      fix: 'Write `mailto:{url}`.',
    },
  },
  'links/private-address': {
    zh: {
      what: '“{host}”不是公网上的地址。',
      why: '它只在某台电脑或内网里能用，读者点了打不开。',
      fix: '换成公开的网址；如果是让读者在自己电脑上打开，写成代码：`http://…`。',
    },
    en: {
      what: '“{host}” is no address of the public internet.',
      why: 'It works on one machine or network only; readers who click it get an error.',
      fix: 'Use a public address; where readers are to open it on their own machine, write it as code.',
    },
  },
  'links/insecure': {
    zh: {
      what: '{host} 支持 https，这里用的还是 http。',
      why: 'http 页面会被浏览器标为“不安全”，还要多跳转一次。',
      fix: '把 `http://` 改成 `https://`。',
    },
    en: {
      what: '{host} serves https, but the link uses http.',
      why: 'Browsers mark http as not secure, and it costs one redirect more.',
      fix: 'Change `http://` to `https://`.',
    },
  },
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
