import type { Catalogue } from './words.ts'

/** Words of the rules that look at the addresses of links. */
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
} as const satisfies Catalogue
