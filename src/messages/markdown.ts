import type { Catalogue } from './words.ts'

/** Words of the rules that look at Markdown itself. */
export const markdownWords = {
  'markdown/emphasis-not-rendered.closing': {
    zh: {
      what: '{mark}{text}{mark} 结尾的 {mark} 不会生效，读者会直接看到这几个符号。',
      why: '它夹在标点 {inner} 和文字 {outer} 中间，CommonMark（GitHub、多数公众号编辑器）不认它是结束标记。',
      fix: '把标点移到 {mark} 外面；不便移动时，在 {mark} 后面空一格。',
    },
    en: {
      what: 'The closing {mark} of {mark}{text}{mark} does not work: readers see the marks themselves.',
      why: 'It stands between the punctuation {inner} and the letter {outer}, where CommonMark (GitHub, most WeChat editors) does not let it close.',
      fix: 'Move the punctuation outside the {mark}, or else put a space after it.',
    },
  },
  'markdown/emphasis-not-rendered.opening': {
    zh: {
      what: '{mark}{text}{mark} 开头的 {mark} 不会生效，读者会直接看到这几个符号。',
      why: '它夹在文字 {outer} 和标点 {inner} 中间，CommonMark（GitHub、多数公众号编辑器）不认它是开始标记。',
      fix: '把标点移到 {mark} 外面；不便移动时，在 {mark} 前面空一格。',
    },
    en: {
      what: 'The opening {mark} of {mark}{text}{mark} does not work: readers see the marks themselves.',
      why: 'It stands between the letter {outer} and the punctuation {inner}, where CommonMark (GitHub, most WeChat editors) does not let it open.',
      fix: 'Move the punctuation outside the {mark}, or else put a space before it.',
    },
  },
  'markdown/emphasis-not-rendered.spaced': {
    zh: {
      what: '{mark} 和“{text}”之间有空格，加粗不会生效。',
      why: 'Markdown 要求 {mark} 紧贴要加粗的文字，隔了空格就只是两个星号。',
      fix: '删掉 {mark} 里侧的空格。',
    },
    en: {
      what: 'A space stands between {mark} and “{text}”, so the words are not bold.',
      why: 'Markdown wants {mark} right at the words; beside a space it is just two asterisks.',
      fix: 'Remove the spaces inside the {mark}.',
    },
  },
  'markdown/emphasis-not-rendered.single': {
    zh: {
      what: '“{text}”里的 {mark} 没有配对，读者会直接看到它。',
      why: '加粗的开头和结尾各要一个 {mark}，并且在同一段里；少了一个，另一个就只是两个星号。',
      fix: '补上缺的 {mark}，或者删掉多出来的。',
    },
    en: {
      what: 'The {mark} in “{text}” has no partner: readers see it as it is.',
      why: 'Bold wants {mark} on both sides, in one paragraph; one alone is just two asterisks.',
      fix: 'Add the one that is missing, or delete this one.',
    },
  },
  'markdown/emphasis-not-rendered.underscores': {
    zh: {
      what: '“{text}”两边的 {mark} 不会生效，读者会直接看到下划线。',
      why: '下划线只在词的边界起作用，夹在汉字中间不算。',
      fix: '改用 `**`。',
    },
    en: {
      what: 'The {mark} around “{text}” do not work: readers see the underscores.',
      why: 'Underscores work at the borders of words only, not between Chinese characters.',
      fix: 'Write `**` instead.',
    },
  },
  'markdown/reference-undefined': {
    zh: {
      what: '“{label}”用了引用式链接，但文件里没有它的定义。',
      why: '链接不会生成，读者会直接看到方括号。',
      fix: '在文末补一行 `[{label}]: 网址`，或者改成普通链接。',
    },
    en: {
      what: 'The reference “{label}” is used, but the file does not define it.',
      why: 'No link comes out of it: readers see the square brackets.',
      fix: 'Add a line `[{label}]: address` at the end, or write an ordinary link.',
    },
  },
} as const satisfies Catalogue
