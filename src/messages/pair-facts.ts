import type { Catalogue, Words } from './words.ts'

/** Both sentences, so that nobody has to look them up. */
const sentences = {
  zh: '原文：{originalSentence}　译文：{translationSentence}',
  en: 'Original: {originalSentence} Translation: {translationSentence}',
}

const change = {
  zh: '核对这两句；如果原文没有写错，改成 {expected}。',
  en: 'Compare the two sentences; unless the original is wrong, write {expected}.',
}

const differs = (zh: string, en: string): Readonly<Record<'zh' | 'en', Words>> => ({
  zh: { what: zh, why: sentences.zh, fix: change.zh },
  en: { what: en, why: sentences.en, fix: change.en },
})

/** Words of the rules that compare the numbers of a translation with those of its original. */
export const pairFactsWords = {
  'facts/scale': differs(
    '原文是“{original}”（{expected}），译文写成“{translation}”，差了 {times} 倍。',
    'The original has {original} = {expected}, the translation {translation}: off by a factor of {times}.',
  ),
  'facts/scale.vague': differs(
    '原文是“{original}”（{expected}），译文写成“{translation}”，差了一个数量级以上。',
    'The original has {original} = {expected}, the translation {translation}: off by an order of magnitude or more.',
  ),
  'facts/digits': differs(
    '原文是“{original}”（{expected}），译文写成“{translation}”，数字不一样。',
    'The original has {original} = {expected}, the translation {translation}: other digits.',
  ),
  'facts/unit': differs(
    '原文是“{original}”（{expected}），译文写成“{translation}”，单位不一样。',
    'The original has {original} = {expected}, the translation {translation}: another unit.',
  ),
  'facts/date': differs(
    '原文是“{original}”（{expected}），译文写成“{translation}”，日期不一样。',
    'The original has {original} = {expected}, the translation {translation}: another date.',
  ),
  'facts/percent': differs(
    '原文是 {original}，译文写成 {translation}，百分比不一样。',
    'The original has {original}, the translation {translation}: another percentage.',
  ),
  'facts/version': differs(
    '原文是 {original}，译文写成 {translation}，版本号不一样。',
    'The original has {original}, the translation {translation}: another version.',
  ),
  'facts/magnitude-word': differs(
    '原文是“{original}”（{expected}），译文写成“{translation}”，不是一个数量级。',
    'The original has {original} = {expected}, the translation {translation}: the words mean different magnitudes.',
  ),
  'facts/missing': {
    zh: {
      what: '原文有“{original}”，译文里找不到这个数。',
      why: sentences.zh,
      fix: '看看这句是不是漏译了；是的话补上（{expected}）。',
    },
    en: {
      what: '“{original}” of the original is nowhere in the translation.',
      why: sentences.en,
      fix: 'Add it ({expected}) unless it was left out on purpose.',
    },
  },
  'facts/added': {
    zh: {
      what: '译文有“{translation}”，原文里找不到这个数。',
      why: '译文：{translationSentence}',
      fix: '核对原文；如果是译者补充的，写成“（译注：……）”。',
    },
    en: {
      what: '{translation} is nowhere in the original.',
      why: 'Translation: {translationSentence}',
      fix: 'Compare with the original; what the translator adds belongs into a note (译注).',
    },
  },
} as const satisfies Catalogue
