import type { Catalogue } from './words.ts'

/** Words of the rules on typesetting. `written` and `right` show the first place, with some words around it. */
export const typographyWords = {
  'typography/spacing': {
    zh: {
      what: '汉字和字母、数字之间的空格不合所选的排版风格：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '有的空、有的不空，读起来疏密不匀，也不便搜索。',
      fix: '运行 `yikan fix` 即可统一；不想统一时，在配置里写 `typography: { spacing: leave }`。',
    },
    en: {
      what: 'Chinese and letters or digits are not spaced as the style has it[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'With a space here and none there the text is of uneven colour, and harder to search.',
      fix: 'Run `yikan fix`; or leave spaces alone with `typography: { spacing: leave }` in the configuration.',
    },
  },
  'typography/mixed-spacing.tight': {
    zh: {
      what: '全文汉字和字母、数字之间多数空一格（{loose} 处），却有 {tight} 处没有空，如“{written}”。',
      why: '多半是几次翻译拼在一起，风格没有统一，读者看得出接缝。',
      fix: '运行 `yikan fix --only typography/spacing`，统一成配置里的风格。',
    },
    en: {
      what: 'Chinese and letters or digits are parted by a space in most places ({loose}), but not in {tight}: “{written}”.',
      why: 'As a rule that comes from pieces translated at different times; readers see the seam.',
      fix: 'Run `yikan fix --only typography/spacing`, which follows the style of the configuration.',
    },
  },
  'typography/mixed-spacing.loose': {
    zh: {
      what: '全文汉字和字母、数字之间多数不空格（{tight} 处），却有 {loose} 处空了一格，如“{written}”。',
      why: '多半是几次翻译拼在一起，风格没有统一，读者看得出接缝。',
      fix: '在配置的 `typography.spacing` 里选定一种，再运行 `yikan fix --only typography/spacing`。',
    },
    en: {
      what: 'Chinese and letters or digits stand without a space in most places ({tight}), but are parted in {loose}: “{written}”.',
      why: 'As a rule that comes from pieces translated at different times; readers see the seam.',
      fix: 'Choose one in `typography.spacing` of the configuration, then run `yikan fix --only typography/spacing`.',
    },
  },
  'typography/punctuation-width': {
    zh: {
      what: '中文里用了半角标点：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '半角标点在汉字之间又窄又贴，句读不清。',
      fix: '改成全角标点；能确定的 `yikan fix` 会改。',
    },
    en: {
      what: 'Half-width marks stand in Chinese text[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'A half-width mark is narrow and sticks to the characters, so that clauses run together.',
      fix: 'Use the full-width mark; `yikan fix` does where it is certain.',
    },
  },
  'typography/parentheses': {
    zh: {
      what: '中文里用了半角括号：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '中文的括号是全角的，自带空隙；半角括号和汉字挤在一起。',
      fix: '改成全角括号，去掉括号外侧的空格。',
    },
    en: {
      what: 'Half-width parentheses stand in Chinese text[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'Chinese parentheses are full-width and bring their own white space; half-width ones crowd the characters.',
      fix: 'Use full-width parentheses, without spaces outside them.',
    },
  },
  'typography/quotes': {
    zh: {
      what: '引号不成对，或用了直引号：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '直引号分不出开头和结尾，中文里也没有这种符号。',
      fix: '改成成对的中文引号；引号里是英文时可能是代码，请自己看一看。',
    },
    en: {
      what: 'Quotation marks are straight or do not pair[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'Straight marks do not tell the beginning from the end, and Chinese has none.',
      fix: 'Use a pair of Chinese marks; around English they may be a string of code, so look.',
    },
  },
  'typography/ellipsis': {
    zh: {
      what: '省略号写得不对：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '中文省略号是六个点，占两个字的位置。',
      fix: '改成“……”。',
    },
    en: {
      what: 'An ellipsis is not a Chinese one[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'A Chinese ellipsis has six dots and is two characters wide.',
      fix: 'Write ……',
    },
  },
  'typography/dash': {
    zh: {
      what: '用连字符当破折号：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '中文破折号占两个字的位置，中间不断开。',
      fix: '改成“——”。',
    },
    en: {
      what: 'Hyphens stand for a dash[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'A Chinese dash is two characters wide and unbroken.',
      fix: 'Write ——',
    },
  },
  'typography/repeated-marks': {
    zh: {
      what: '标点重复或者冲突：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '多半是删改时留下的，读者会以为漏了字。',
      fix: '只留一个。',
    },
    en: {
      what: 'A mark is doubled or clashes with the next[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'As a rule they are left over from editing; readers wonder what is missing.',
      fix: 'Leave one.',
    },
  },
  'typography/full-width-alphanumerics': {
    zh: {
      what: '字母或数字是全角的：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '全角字母和数字间隔过宽，也搜不到。',
      fix: '改成半角。',
    },
    en: {
      what: 'Letters or digits are full-width[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'They are set too wide, and a search does not find them.',
      fix: 'Use half-width ones.',
    },
  },
  'typography/space-beside-mark': {
    zh: {
      what: '全角标点旁边多了空格：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '全角标点自带空隙，再加空格就断开了。',
      fix: '去掉空格。',
    },
    en: {
      what: 'A space stands beside a full-width mark[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'A full-width mark brings its own white space; with another the line falls apart.',
      fix: 'Remove the space.',
    },
  },
  'typography/space-between-han': {
    zh: {
      what: '汉字之间多了空格：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '汉字之间不空格，空了像是断句或漏字。',
      fix: '去掉空格；用来分开两个名字或编号的空格可以留着。',
    },
    en: {
      what: 'A space stands between Chinese characters[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'Chinese has no spaces between words; one looks like a break, or like something missing.',
      fix: 'Remove it, unless it parts two names, or a number from a title.',
    },
  },
  'typography/unit-spacing': {
    zh: {
      what: '数字和单位之间的空格不对：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '百分号紧跟数字；字母单位前空不空，全文要一致。',
      fix: '按所选的排版风格统一。',
    },
    en: {
      what: 'A number and its unit are not spaced as they should be[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: '% follows the number at once; before units in letters a space stands everywhere or nowhere.',
      fix: 'Follow the style of the configuration.',
    },
  },
  'typography/range-dash': {
    zh: {
      what: '数值范围用了半角的波浪号：“{written}”应为“{right}”[[（这一段共 {count} 处）]]。',
      why: '一段里有两个半角波浪号时，GitHub 会把中间的文字画上删除线。',
      fix: '改成全角的“～”。',
    },
    en: {
      what: 'A range is written with a half-width tilde[[ ({count} in this paragraph)]]: “{written}” should be “{right}”.',
      why: 'Where a paragraph has two of them, GitHub strikes out what stands between.',
      fix: 'Use the full-width wave dash.',
    },
  },
} as const satisfies Catalogue
