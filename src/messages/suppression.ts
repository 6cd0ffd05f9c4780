import type { Catalogue } from './words.ts'

/** Words about the comments that silence findings. */
export const suppressionWords = {
  'suppression/unused': {
    zh: {
      what: '这条注释没有起作用：“{pattern}”在它管的范围里没有问题要屏蔽。',
      why: '问题可能已经改好，也可能规则名写错了；留着它会盖住以后的问题。',
      fix: '核对规则名；不再需要就删掉这条注释。',
    },
    en: {
      what: 'This comment has no effect: “{pattern}” finds nothing to silence where it applies.',
      why: 'The problem may be gone, or the rule misspelt; left here it would hide problems to come.',
      fix: 'Check the name of the rule, or delete the comment if it is no longer needed.',
    },
  },
} as const satisfies Catalogue
