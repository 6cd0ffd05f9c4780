import type { Catalogue } from './words.ts'

/** Words about what was left in a text and is no part of the article. */
export const leftoverWords = {
  'text/chrome': {
    zh: {
      what: '“{text}”是原网页上的按钮、广告或推荐栏，不是文章内容。',
      why: '抓取原文时会把页面上的东西一并带进来，读者看到的是一句没头没尾的话。',
      fix: '删掉它；如果原文作者确实写了这句，保留即可。',
    },
    en: {
      what: '“{text}” is a button, an advertisement or a teaser of the page, not part of the article.',
      why: 'It came along when the original was fetched; to readers it is a line out of nowhere.',
      fix: 'Delete it, or keep it if the author of the original did write it.',
    },
  },
  'text/model-residue.wrapper': {
    zh: {
      what: '整篇正文被包在 {opening} 代码块里。',
      why: '模型常把回答放进代码块；这样发布，读者看到的是一大段没有排版的源码。',
      fix: '删掉开头的 {opening} 和结尾的围栏。',
    },
    en: {
      what: 'The whole article stands inside a code block, {opening}.',
      why: 'Models like to answer in a code block; published so, readers see one long stretch of source.',
      fix: 'Remove {opening} and the fence at the end.',
    },
  },
  'text/model-residue.wrapper-part': {
    zh: {
      what: '有一段正文被包在 {opening} 代码块里。',
      why: '分段翻译时，模型常把回答放进代码块；读者看到的是一段没有排版的源码。',
      fix: '删掉这段的 {opening} 和结尾的围栏；如果是 Markdown 的示例，保留即可。',
    },
    en: {
      what: 'A part of the article stands inside a code block, {opening}.',
      why: 'Where a text is translated in chunks, models like to answer in code blocks; readers see source.',
      fix: 'Remove {opening} and its closing fence, or keep them if this is an example of Markdown.',
    },
  },
  'text/model-residue.preface': {
    zh: {
      what: '“{text}”是模型回答时的开场白，不是译文。',
      why: '读者一眼就会看出这是没有清理过的机器输出。',
      fix: '删掉这句。',
    },
    en: {
      what: '“{text}” is how a model begins its answer; it is no part of the translation.',
      why: 'It tells every reader that nobody looked at what the machine wrote.',
      fix: 'Delete it.',
    },
  },
  'text/model-residue.closing': {
    zh: {
      what: '“{text}”是模型对提问者说的话，不是译文。',
      why: '读者一眼就会看出这是没有清理过的机器输出。',
      fix: '删掉这句。',
    },
    en: {
      what: '“{text}” is said by a model to the one who asked it; it is no part of the translation.',
      why: 'It tells every reader that nobody looked at what the machine wrote.',
      fix: 'Delete it.',
    },
  },
  'text/model-residue.cut': {
    zh: {
      what: '“{text}”：模型在这里略去了内容，译文可能不完整。',
      why: '回答超长时，模型会自行截断或省略，后面的段落就丢了。',
      fix: '对照原文，把缺的部分补译，再删掉这句。',
    },
    en: {
      what: '“{text}”: a model left something out here, so the translation may not be whole.',
      why: 'Where an answer grows too long, models cut it off and the paragraphs after it are lost.',
      fix: 'Compare with the original, translate what is missing, and delete the line.',
    },
  },
  'text/model-residue.refusal': {
    zh: {
      what: '“{text}”是模型拒绝回答时的话，这里的译文多半缺了一段。',
      why: '模型没有翻译的内容，读者就看不到。',
      fix: '对照原文，把缺的部分补译，再删掉这句。',
    },
    en: {
      what: '“{text}” is how a model refuses; a part of the translation is probably missing here.',
      why: 'What the model would not translate, readers do not get.',
      fix: 'Compare with the original, translate what is missing, and delete the line.',
    },
  },
  'text/model-residue.template': {
    zh: {
      what: '模板里的占位文字“{text}”没有填。',
      why: '该写姓名或内容的地方，读者看到的是模板。',
      fix: '填上真实内容；没有就把这一项删掉。',
    },
    en: {
      what: '“{text}” is a field of a template that nobody filled in.',
      why: 'Readers see the template where a name or a text should be.',
      fix: 'Put the real words there, or delete the field.',
    },
  },
  'text/model-residue.name': {
    zh: {
      what: '该写人名的地方写着“{text}”。',
      why: '这是程序里“没有值”的意思，抓取时没取到姓名。',
      fix: '对照原文补上姓名。',
    },
    en: {
      what: '“{text}” stands where the name of a person belongs.',
      why: 'It is how a program says that it found no name.',
      fix: 'Look the name up in the original.',
    },
  },
  'text/model-residue.filler': {
    zh: {
      what: '“{text}”是排版用的假文。',
      why: '它只是占个位置，正式内容没有填进来。',
      fix: '换成正式内容，或者删掉。',
    },
    en: {
      what: '“{text}” is filler of designers.',
      why: 'It only holds the place of a text that never came.',
      fix: 'Put the real text there, or delete it.',
    },
  },
  'text/model-residue.invisible': {
    zh: {
      what: '这里有 {count} 个看不见的零宽字符（{codes}）。',
      why: '它们会把词从中间隔开，搜索和复制都会出错，断行也可能断在奇怪的地方。',
      fix: '删掉它们。',
    },
    en: {
      what: 'Characters without width stand here: {count} ({codes}).',
      why: 'They part a word in two for search and copying, and lines may break there.',
      fix: 'Remove them.',
    },
  },
  'text/model-residue.invisible-code': {
    zh: {
      what: '代码里有 {count} 个看不见的零宽字符（{codes}）。',
      why: '读者复制这段代码去运行会报错，而且看不出错在哪里。',
      fix: '对照原文，删掉它们。',
    },
    en: {
      what: 'Characters without width stand in the code: {count} ({codes}).',
      why: 'Whoever copies the code gets an error and cannot see why.',
      fix: 'Compare with the original and remove them.',
    },
  },
  'text/model-residue.bidi': {
    zh: {
      what: '这里有 {count} 个改变书写方向的控制字符（{codes}）。',
      why: '中文和英文用不着它们；它们能让显示的顺序和实际的顺序不一样。',
      fix: '删掉它们，再看一遍这一行的文字对不对。',
    },
    en: {
      what: 'Controls of the direction of writing stand here: {count} ({codes}).',
      why: 'Chinese and English have no use for them, and they can show text in another order than it has.',
      fix: 'Remove them and read the line once more.',
    },
  },
  'text/model-residue.bidi-code': {
    zh: {
      what: '代码里有 {count} 个改变书写方向的控制字符（{codes}）。',
      why: '显示出来的代码和实际执行的可能不一样，这是一种已知的攻击手法（CVE-2021-42574）。',
      fix: '对照原文，删掉它们。',
    },
    en: {
      what: 'Controls of the direction of writing stand in the code: {count} ({codes}).',
      why: 'The code may do something else than it shows, a known attack (CVE-2021-42574).',
      fix: 'Compare with the original and remove them.',
    },
  },
} as const satisfies Catalogue
