import type { Bilingual } from './words.ts'

/** The same for the rules that compare the parts of a translation with its original. */
export const pairSummaries: Readonly<Record<string, Bilingual<string>>> = {
  'structure/paragraph-lost': {
    zh: '原文有的段落译文里没有',
    en: 'A paragraph of the original is lost',
  },
  'structure/paragraph-invented': {
    zh: '原文里没有的段落',
    en: 'A paragraph stands for nothing in the original',
  },
  'structure/paragraphs-merged': {
    zh: '原文的几段连成了一段',
    en: 'Paragraphs of the original run together',
  },
  'structure/order-changed': {
    zh: '段落的顺序与原文不同',
    en: 'Paragraphs stand in another order',
  },
  'structure/heading-parity': {
    zh: '标题的数目、层级与原文不同',
    en: 'Headings differ from those of the original',
  },
  'structure/list-parity': {
    zh: '列表的项数与原文不同',
    en: 'A list differs from that of the original',
  },
  'structure/table-parity': {
    zh: '表格的行列与原文不同',
    en: 'A table differs from that of the original',
  },
  'structure/image-parity': {
    zh: '图片重复，或位置与原文不同',
    en: 'An image stands twice, or elsewhere than in the original',
  },
  'structure/footnote-parity': {
    zh: '原文的脚注译文里没有',
    en: 'A footnote of the original is lost',
  },
  'structure/code-changed': {
    zh: '代码与原文不同',
    en: 'Code differs from that of the original',
  },
  'text/duplicated': {
    zh: '同一段出现了两次',
    en: 'A paragraph stands twice',
  },
}
