import type { Catalogue } from './words.ts'

/** Words of the rules that look at headings. */
export const structureWords = {
  'structure/heading-one-in-body': {
    zh: {
      what: '正文里用了一级标题“{title}”。',
      why: '一级标题留给文章标题，一页只该有一个；多出来的会打乱目录和大纲。',
      fix: '正文从 `##` 开始，把它改成二级标题。',
    },
    en: {
      what: 'The body has a heading of level 1: “{title}”.',
      why: 'Level 1 belongs to the title of the article; a second one upsets the outline of the page.',
      fix: 'Start the body at `##` and make this one a heading of level 2.',
    },
  },
  'structure/heading-one-in-body.repeats-title': {
    zh: {
      what: '正文开头又写了一遍文章标题“{title}”。',
      why: '页面会自动显示标题，读者会连着看到两次。',
      fix: '删掉正文里的这一行。',
    },
    en: {
      what: 'The body repeats the title of the article: “{title}”.',
      why: 'The page shows the title by itself, so readers would see it twice.',
      fix: 'Remove this line from the body.',
    },
  },
  'structure/heading-skipped': {
    zh: {
      what: '标题“{title}”从 {from} 级直接跳到了 {to} 级。',
      why: '目录会缺一层，读屏软件也会以为漏了一节。',
      fix: '改成 {expected} 级标题，或者补上中间那一级。',
    },
    en: {
      what: 'The heading “{title}” jumps from level {from} to level {to}.',
      why: 'The outline has a gap, and screen readers announce a missing section.',
      fix: 'Make it a heading of level {expected}, or add the level between.',
    },
  },
} as const satisfies Catalogue
