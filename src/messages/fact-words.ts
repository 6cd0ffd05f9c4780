import type { Language } from '../model/config.ts'
import type { Judgement } from '../model/evidence.ts'
import type { FactData } from '../model/fact-data.ts'

/** The words of the table of facts. */
export interface FactWords {
  readonly place: string
  readonly subject: string
  readonly property: string
  readonly value: string
  readonly verdict: string
  readonly sentence: string
  readonly by: Readonly<Record<Judgement['by'], string>>
  readonly unchecked: string
  readonly comma: string
  readonly colon: string
  count(counts: Readonly<Record<FactData['verdict'], number>>): string
}

const zh: FactWords = {
  place: '位置',
  subject: '说的是',
  property: '什么',
  value: '值',
  verdict: '核对',
  sentence: '句子',
  by: { original: '原文', registry: '已知事实', slug: '链接或名字', article: '文中别处' },
  unchecked: '未核',
  comma: '、',
  colon: '：',
  count: ({ confirmed, contradicted, unchecked }) =>
    `${confirmed + contradicted + unchecked} 条：${confirmed} 条对得上，${contradicted} 条对不上，${unchecked} 条未核。`,
}

const en: FactWords = {
  place: 'place',
  subject: 'of',
  property: 'what',
  value: 'value',
  verdict: 'verdict',
  sentence: 'sentence',
  by: { original: 'original', registry: 'known facts', slug: 'link or name', article: 'elsewhere' },
  unchecked: 'unchecked',
  comma: ', ',
  colon: ': ',
  count: ({ confirmed, contradicted, unchecked }) =>
    `${confirmed + contradicted + unchecked} facts: ${confirmed} hold, ${contradicted} do not, ${unchecked} unchecked.`,
}

/** The words of the table of facts in a language. */
export function factWords(language: Language): FactWords {
  return language === 'zh' ? zh : en
}
