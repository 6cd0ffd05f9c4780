import type { Catalogue } from './words.ts'

/** Words of the rules that look at numbers, dates and what is said of them. */
export const factsWords = {
  'facts/contradiction.elsewhere': {
    zh: {
      what: '文章自相矛盾：{subject} 在这里是“{claim}”，在另一处是“{written}”。',
      why: '两处只差几个零，至多一处是对的；多半是换算万、亿时错了一位。',
      fix: '对照原文核实；如果那一处是对的，这里改成 {known}。',
    },
    en: {
      what: 'The article contradicts itself: {subject} has “{claim}” here and “{written}” elsewhere.',
      why: 'The two differ by zeros alone, so at most one is right; numbers often slip so on their way into 万 and 亿.',
      fix: 'Compare with the original; if the other place is right, write {known} here.',
    },
  },
  'facts/contradiction.slug': {
    zh: {
      what: '“{claim}”和旁边的“{written}”对不上，那里写的是 {known}。',
      why: '链接地址和名字照抄自原文，很少写错；两者只差几个零，多半是换算万、亿时错了一位。',
      fix: '对照原文核实，改成 {known}。',
    },
    en: {
      what: '“{claim}” does not agree with “{written}” beside it, which says {known}.',
      why: 'Addresses and names are taken over from the original and seldom wrong; the two differ by zeros alone.',
      fix: 'Compare with the original and write {known}.',
    },
  },
  'facts/contradiction.growth': {
    zh: {
      what: '从 {first} 到 {second} 不是“{claim}”，应当是 {right}。',
      why: '读者会拿这三个数自己算，算不拢就不会再信其他数字。',
      fix: '对照原文，看看三个数里哪一个译错了。',
    },
    en: {
      what: 'From {first} to {second} is not “{claim}” but {right}.',
      why: 'Readers who do the sum will trust no other number either.',
      fix: 'Compare with the original: one of the three numbers is wrong.',
    },
  },
  'facts/contradiction.remainder': {
    zh: {
      what: '这些比例加上其余的“{claim}”一共是 {sum}，超过了全部。',
      why: '同一个整体的各部分不会超过 100%，必有一个数写错了。',
      fix: '对照原文核实每一个比例。',
    },
    en: {
      what: 'These shares and the remaining “{claim}” come to {sum}, more than all there is.',
      why: 'The parts of a whole cannot exceed 100%, so one of the numbers is wrong.',
      fix: 'Compare every share with the original.',
    },
  },
  'facts/contradiction.sum': {
    zh: {
      what: '{parts} 不是“{claim}”，应当是 {right}。',
      why: '读者会拿这些数自己算，算不拢就不会再信其他数字。',
      fix: '对照原文，看看哪一个数译错了。',
    },
    en: {
      what: '{parts} is not “{claim}” but {right}.',
      why: 'Readers who do the sum will trust no other number either.',
      fix: 'Compare with the original: one of the numbers is wrong.',
    },
  },
  'facts/contradiction.weekday': {
    zh: {
      what: '{date}不是{claim}，是{right}。',
      why: '日期和星期只能有一个是对的。',
      fix: '对照原文，改掉错的那一个。',
    },
    en: {
      what: '{date} is not “{claim}” but “{right}”.',
      why: 'Either the date or the day of the week is wrong.',
      fix: 'Compare with the original and mend the wrong one.',
    },
  },
  'facts/registry': {
    zh: {
      what: '{subject} 的“{claim}”与已知的事实不符：{member} 是 {known}。',
      why: '出处：{source} ，那里是 {written}。',
      fix: '对照原文核实；如果是译错了，改成 {known}。',
    },
    en: {
      what: '“{claim}” of {subject} differs from what is known: {member} has {known}.',
      why: 'Source: {source} ({written}).',
      fix: 'Compare with the original; if the translation is wrong, write {known}.',
    },
  },
} as const satisfies Catalogue
