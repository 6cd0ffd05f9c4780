import type { Language } from '../model/config.ts'
import type { Bilingual } from './words.ts'

/** What each rule looks for, in one line: for lists of rules, where there is no finding to describe. */
export const ruleSummaries: Readonly<Record<string, Bilingual<string>>> = {
  'metadata/header-malformed': {
    zh: '信息区的写法有误，有些内容读不出来',
    en: 'The header is written so that parts of it cannot be read',
  },
  'metadata/title-missing': { zh: '没有标题', en: 'There is no title' },
  'metadata/cover-missing': { zh: '没有封面图', en: 'There is no cover image' },
  'metadata/summary-differs': { zh: '导语和摘要说得不一样', en: 'Lead and summary differ' },
  'attribution/missing': { zh: '没有注明译自哪里', en: 'Nothing says what it is a translation of' },
  'attribution/author-missing': {
    zh: '没有原作者，或只有占位的词',
    en: 'The author is missing, or a placeholder stands for one',
  },
  'attribution/url-invalid': {
    zh: '原文地址不是能打开的网址',
    en: 'The address of the original cannot be opened',
  },
  'structure/heading-one-in-body': {
    zh: '正文里有一级标题',
    en: 'The body has a heading of the first level',
  },
  'structure/heading-skipped': { zh: '标题跳级', en: 'A level of headings is skipped' },
  'markdown/emphasis-not-rendered': {
    zh: '加粗或强调显示不出来，读者会看到星号',
    en: 'Emphasis is not rendered; readers see the asterisks',
  },
  'markdown/reference-undefined': {
    zh: '引用式链接没有定义',
    en: 'A reference link has no definition',
  },
  'facts/contradiction': {
    zh: '文章里的数字自相矛盾',
    en: 'Numbers of the article contradict each other',
  },
  'facts/registry': {
    zh: '数字或日期与已知的事实不符',
    en: 'A number or date differs from what is known',
  },
  'input/empty': { zh: '文件是空的', en: 'The file is empty' },
  'input/encoding': { zh: '文件不是 UTF-8 编码', en: 'The file is not in UTF-8' },
  'input/too-large': { zh: '文件太大', en: 'The file is too large' },
  'input/too-complex': {
    zh: '嵌套太深，或花的时间太长',
    en: 'The file is nested too deeply, or takes too long',
  },
  'input/not-a-file': {
    zh: '名字以 .md 结尾，却不是文件',
    en: 'The name ends in .md, but it is no file',
  },
  'input/unreadable': { zh: '文件读不了', en: 'The file cannot be read' },
  'input/control-characters': {
    zh: '文件里有控制字符',
    en: 'The file holds control characters',
  },
  'collection/slug-duplicate': {
    zh: '两篇文章要发布到同一个地方',
    en: 'Two articles want to be published at one place',
  },
  'suppression/unused': {
    zh: '用来略去问题的注释没有作用',
    en: 'A comment that silences findings silences nothing',
  },
}

/** What a rule looks for, in one line. Nothing for an unknown rule. */
export function ruleSummary(ruleId: string, language: Language): string | undefined {
  return ruleSummaries[ruleId]?.[language]
}
