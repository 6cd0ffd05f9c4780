import type { Catalogue } from './words.ts'

/** Words of the rules that look at what was translated, and how. */
export const wordingWords = {
  'text/untranslated': {
    zh: {
      what: '这一段没有翻译：“{text}”。',
      why: '中文读者读到这里会被打断；机器翻译分段时，常有一段原样留下。',
      fix: '译成中文；如果是有意引用英文原句，加上引号和译文。',
    },
    en: {
      what: 'This paragraph is not translated: “{text}”.',
      why: 'It stops readers of Chinese; machine translation in pieces often leaves one as it was.',
      fix: 'Translate it; where English is quoted on purpose, put it in quotes beside its translation.',
    },
  },
  'text/untranslated.sentence': {
    zh: {
      what: '中文段落里夹着一句没有翻译的英文：“{text}”。',
      why: '多半是漏译，或者原文的一句和译文贴在了一起。',
      fix: '译成中文；已有译文的，删掉这句英文。',
    },
    en: {
      what: 'A sentence of English stands in a Chinese paragraph: “{text}”.',
      why: 'It was passed over, or pasted in beside its translation.',
      fix: 'Translate it, or remove it where its translation is there.',
    },
  },
  'text/untranslated.paragraphs': {
    zh: {
      what: '从“{text}”开始，连续 {count} 段没有翻译。',
      why: '中文读者读到这里会被打断；机器翻译分段时，常有整块原样留下。',
      fix: '译成中文。',
    },
    en: {
      what: '{count} paragraphs in a row are not translated, from “{text}” on.',
      why: 'They stop readers of Chinese; machine translation in pieces often leaves a piece as it was.',
      fix: 'Translate them.',
    },
  },
  'text/term': {
    zh: {
      what: '原文这里说的是“{term}”，译文没有用术语表里的译法（{expected}）；这样的地方共 {count} 处。',
      why: '同一个术语各译各的，读者会以为说的是不同的东西。',
      fix: '改用术语表里的译法；现在的译法也对的话，把它加进自己的 glossary.yaml。',
    },
    en: {
      what: 'The original speaks of “{term}” here; the translation has none of {expected}. Places like this: {count}.',
      why: 'Where a term is translated in several ways, readers take them for several things.',
      fix: 'Use a translation of the glossary; where the present one is right too, add it to your glossary.yaml.',
    },
  },
  'text/term.forbidden': {
    zh: {
      what: '“{term}”在这里不应译成“{written}”。',
      why: '这是按字面或按别的领域译的，读者会误解。',
      fix: '改成 {expected}；如果这里说的确实是“{written}”，可以忽略这条提示。',
    },
    en: {
      what: '“{term}” is not to be translated by “{written}” here.',
      why: 'That is a literal translation or one of another field, and misleads readers.',
      fix: 'Write {expected}; silence this finding where “{written}” is what is meant.',
    },
  },
  'text/names': {
    zh: {
      what: '原文这里的名字“{name}”，译文里没有，也看不出音译。',
      why: '读者无从知道说的是谁、是什么；漏译一句时常连名字一起丢掉。',
      fix: '核对这一段；译名是通行的，可以加进 glossary.yaml。',
    },
    en: {
      what: 'The name “{name}” of the original is not in the translation, nor is it spelt in characters there.',
      why: 'Readers cannot tell who or what is meant; names get lost together with a sentence.',
      fix: 'Compare this passage; where the translated name is common, add it to glossary.yaml.',
    },
  },
  'text/names.several': {
    zh: {
      what: '原文这里的 {count} 个名字（“{name}”等），译文里没有，也看不出音译。',
      why: '多半是漏译了一段，或者省去了名单。',
      fix: '核对这一段，把名字补上。',
    },
    en: {
      what: '{count} names of the original, “{name}” the first, are not in the translation, nor spelt in characters there.',
      why: 'Most likely a passage or a list was left out.',
      fix: 'Compare this passage and put the names back.',
    },
  },
  'text/names.misspelt': {
    zh: {
      what: '“{written}”应为“{name}”。',
      why: '原文里没有“{written}”，同一处是“{name}”；名字拼错，读者就查不到。',
      fix: '照原文改成“{name}”；如果是原文拼错而译文改对了，可以忽略这条提示。',
    },
    en: {
      what: '“{written}” should be “{name}”.',
      why: 'The original has no “{written}”, but “{name}” here; a name that is misspelt cannot be looked up.',
      fix: 'Write “{name}”; silence this finding where the original is wrong and the translation right.',
    },
  },
  'text/seam.spacing-spaced': {
    zh: {
      what: '从“{after}”起，中文和西文之间有空格，此前没有（如“{before}”）。',
      why: '行文习惯只在一处改变、此后不再变回，多半是两段译文接起来的地方；接缝两边常有漏译和术语不一。',
      fix: '对照原文看看接缝两边，再统一成一种写法。',
    },
    en: {
      what: 'From “{after}” on there are spaces between Chinese and Latin letters; before, as in “{before}”, there are none.',
      why: 'A habit that changes once and for good shows where two pieces were joined; beside such a seam text is often lost and terms differ.',
      fix: 'Compare both sides of the seam with the original, then write all in one way.',
    },
  },
  'text/seam.spacing-unspaced': {
    zh: {
      what: '从“{after}”起，中文和西文之间没有空格，此前有（如“{before}”）。',
      why: '行文习惯只在一处改变、此后不再变回，多半是两段译文接起来的地方；接缝两边常有漏译和术语不一。',
      fix: '对照原文看看接缝两边，再统一成一种写法。',
    },
    en: {
      what: 'From “{after}” on there are no spaces between Chinese and Latin letters; before, as in “{before}”, there are.',
      why: 'A habit that changes once and for good shows where two pieces were joined; beside such a seam text is often lost and terms differ.',
      fix: 'Compare both sides of the seam with the original, then write all in one way.',
    },
  },
  'text/seam.quotes': {
    zh: {
      what: '从“{after}”起换了一种引号，此前是“{before}”那样的。',
      why: '行文习惯只在一处改变、此后不再变回，多半是两段译文接起来的地方。',
      fix: '对照原文看看接缝两边，再统一引号。',
    },
    en: {
      what: 'From “{after}” on other quotation marks are used; before, they are as in “{before}”.',
      why: 'A habit that changes once and for good shows where two pieces were joined.',
      fix: 'Compare both sides of the seam with the original, then use one kind of quotation marks.',
    },
  },
  'text/seam.term': {
    zh: {
      what: '同一个术语，从这里起译成“{after}”，此前一直是“{before}”。',
      why: '译法只在一处改变、此后不再变回，多半是两段译文接起来的地方；读者会以为说的是两样东西。',
      fix: '选定一种译法，全文统一。',
    },
    en: {
      what: 'One term is “{after}” from here on, and “{before}” everywhere before.',
      why: 'A translation that changes once and for good shows where two pieces were joined; readers take it for two things.',
      fix: 'Decide on one translation for the whole article.',
    },
  },
  'metadata/title-differs': {
    zh: {
      what: '署名里的原文标题是“{title}”，原文自己的标题是“{original}”。',
      why: '读者按标题找不到原文，也可能署成了另一篇。',
      fix: '照抄原文的标题；原文后来改过标题的，可以忽略这条提示。',
    },
    en: {
      what: 'The attribution calls the original “{title}”; its own title is “{original}”.',
      why: 'Readers cannot find it by that title, or another article is credited.',
      fix: 'Copy the title of the original; silence this finding where that was changed later.',
    },
  },
  'metadata/author-differs': {
    zh: {
      what: '署名的原作者“{name}”，与原文记录的（{original}）不同。',
      why: '把文章署给了别人，原作者得不到应有的署名。',
      fix: '核对原文页面，改成真正的作者。',
    },
    en: {
      what: 'The attribution names “{name}” as author; the original is recorded as by {original}.',
      why: 'Someone else is credited with the work of the author.',
      fix: 'Look at the page of the original and name its author.',
    },
  },
  'metadata/author-differs.missing': {
    zh: {
      what: '署名里少了原作者“{name}”；原文记录的是 {original}。',
      why: '合著的作者得不到应有的署名。',
      fix: '把缺的名字补上。',
    },
    en: {
      what: 'The attribution leaves out “{name}”; the original is recorded as by {original}.',
      why: 'An author of the original is not credited.',
      fix: 'Add the name.',
    },
  },
} as const satisfies Catalogue
