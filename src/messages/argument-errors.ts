import type { Bilingual } from './words.ts'

/** Words of the errors in a command line, by code; see `errors.ts`. */
export const argumentErrorWords = {
  'arguments/unknown-option': {
    zh: { what: '没有 {option} 这个选项。', hint: '是不是想写 {suggestion}？' },
    en: { what: 'There is no option {option}.', hint: 'Did you mean {suggestion}?' },
  },
  'arguments/unknown-option.no-suggestion': {
    zh: { what: 'yikan 不认识选项 {option}。', hint: '全部选项见 yikan --help。' },
    en: { what: 'yikan knows no option {option}.', hint: 'yikan --help lists all of them.' },
  },
  'arguments/unknown-command': {
    zh: { what: '没有 {command} 这个命令。', hint: '是不是想写 yikan {suggestion}？' },
    en: { what: 'There is no command {command}.', hint: 'Did you mean yikan {suggestion}?' },
  },
  'arguments/unknown-command.no-suggestion': {
    zh: { what: 'yikan 不认识命令 {command}。', hint: '全部命令见 yikan --help。' },
    en: { what: 'yikan knows no command {command}.', hint: 'yikan --help lists all of them.' },
  },
  'arguments/missing-value': {
    zh: { what: '{option} 后面要有一个值。', hint: '用法见 yikan --help。' },
    en: { what: '{option} needs a value.', hint: 'yikan --help shows how it is used.' },
  },
  'arguments/invalid-value': {
    zh: { what: '{option} 不能是“{value}”。', hint: '可以是：{expected}' },
    en: { what: '{option} cannot be “{value}”.', hint: 'It can be: {expected}' },
  },
  'arguments/not-together': {
    zh: {
      what: '{option} 不能和 {other} 一起用。',
      hint: '{option} 总是针对配置里的全部文章；去掉其中一个。',
    },
    en: {
      what: '{option} cannot be used together with {other}.',
      hint: '{option} is about all articles of the configuration; leave one of the two out.',
    },
  },
  'arguments/too-many': {
    zh: { what: '多出了参数：{arguments}', hint: '这个命令只要一个参数；用法见 yikan --help。' },
    en: {
      what: 'There are arguments too many: {arguments}',
      hint: 'This command takes one; yikan --help shows how it is used.',
    },
  },
} as const satisfies Readonly<
  Record<string, Bilingual<{ readonly what: string; readonly hint: string }>>
>
