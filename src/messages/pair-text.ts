import type { Catalogue } from './words.ts'

/** Words of the rules that hold paragraphs and code of a translation against its original. */
export const pairTextWords = {
  'structure/paragraph-lost': {
    zh: {
      what: '原文这里有一段，译文里没有：“{text}”',
      why: '读者少读了一段，前后文也可能接不上。',
      fix: '补译这一段；如果是有意略去，可以忽略这条提示。',
    },
    en: {
      what: 'The original has a paragraph here that the translation has not: “{text}”',
      why: 'Readers miss what it says, and what follows may hang in the air.',
      fix: 'Translate it; where it was left out on purpose, silence this finding.',
    },
  },
  'structure/paragraph-lost.several': {
    zh: {
      what: '原文这里接连有 {count} 段，译文里没有，第一段是：“{text}”',
      why: '读者少读了几段，前后文也可能接不上。',
      fix: '补译这几段；如果是有意略去，可以忽略这条提示。',
    },
    en: {
      what: 'The original has {count} paragraphs here that the translation has not, the first of them: “{text}”',
      why: 'Readers miss what they say, and what follows may hang in the air.',
      fix: 'Translate them; where they were left out on purpose, silence this finding.',
    },
  },
  'structure/paragraph-invented': {
    zh: {
      what: '原文里找不到这一段：“{text}”',
      why: '可能是机器翻译编造的，读者会当成作者的话。',
      fix: '对照原文；有意加的话写成译注，否则删掉。',
    },
    en: {
      what: 'Nothing in the original stands for this paragraph: “{text}”',
      why: 'A machine may have made it up, and readers take it for the words of the author.',
      fix: 'Look at the original; keep what was added on purpose as a note, remove it otherwise.',
    },
  },
  'structure/paragraphs-merged': {
    zh: {
      what: '原文的 {count} 段在这里连成了一段：从“{text}”起，原文另起一段。',
      why: '中间的空行丢了，两行会显示成一段。',
      fix: '在这里补一个空行。',
    },
    en: {
      what: '{count} paragraphs of the original run together here; in the original a new one begins at “{text}”',
      why: 'The blank line between them is lost, so readers see one paragraph.',
      fix: 'Put a blank line here.',
    },
  },
  'structure/paragraphs-merged.rewritten': {
    zh: {
      what: '原文的 {count} 段在这里合成了一段：从“{text}”起，原文另起一段。',
      why: '分段是作者安排的节奏。',
      fix: '可以照原文分段；有意合并的话不必理会。',
    },
    en: {
      what: '{count} paragraphs of the original are one here; in the original a new one begins at “{text}”',
      why: 'Paragraphs are the pace that the author chose.',
      fix: 'Part them as in the original, unless they were joined on purpose.',
    },
  },
  'structure/code-changed': {
    zh: {
      what: '代码与原文不同，共 {count} 行：{diff}',
      why: '读者会照抄代码，改动可能使它不能运行，或者得出别的结果。',
      fix: '照抄原文的代码，只译注释。',
    },
    en: {
      what: 'The code differs from that of the original, lines: {count}: {diff}',
      why: 'Readers copy code; a change may break it or have it do something else.',
      fix: 'Copy the code of the original and translate its comments only.',
    },
  },
  'structure/code-changed.indentation': {
    zh: {
      what: '代码的缩进与原文不同，共 {count} 行：{diff}',
      why: '在 Python、YAML 等语言里，缩进变了，意思就变了。',
      fix: '照抄原文的缩进。',
    },
    en: {
      what: 'The indentation of the code differs from that of the original, lines: {count}: {diff}',
      why: 'In Python, YAML and others indentation is meaning.',
      fix: 'Indent it as the original does.',
    },
  },
  'structure/code-changed.lost': {
    zh: {
      what: '原文这里有一段代码，译文里没有：“{code}”',
      why: '读者没法跟着做。',
      fix: '补上这段代码。',
    },
    en: {
      what: 'The original has code here that the translation has not: “{code}”',
      why: 'Readers cannot follow the steps.',
      fix: 'Put the code back.',
    },
  },
  'structure/code-changed.added': {
    zh: {
      what: '原文里没有这段代码：“{code}”',
      why: '可能是机器翻译编造的，读者会照着运行。',
      fix: '对照原文，删掉编造的代码。',
    },
    en: {
      what: 'The original has no such code: “{code}”',
      why: 'A machine may have made it up, and readers will run it.',
      fix: 'Look at the original and remove what was made up.',
    },
  },
  'structure/order-changed': {
    zh: {
      what: '这一段的位置与原文不同：“{text}”',
      why: '段落的先后变了，论述可能接不上。',
      fix: '按原文的顺序排列。',
    },
    en: {
      what: 'This paragraph does not stand where the original has it: “{text}”',
      why: 'The order of the argument changes.',
      fix: 'Put it in the order of the original.',
    },
  },
  'text/duplicated': {
    zh: {
      what: '这一段出现了两次：“{text}”，原文只有一次。',
      why: '多半是分块翻译时，接头处译了两遍。',
      fix: '留下译得好的一处，删掉另一处。',
    },
    en: {
      what: 'This paragraph stands here for the second time: “{text}”; the original has it once.',
      why: 'Where a text is translated in pieces, their borders are translated twice.',
      fix: 'Keep the better one and remove the other.',
    },
  },
} as const satisfies Catalogue
