import type { Language } from '../model/config.ts'
import type { Property } from '../model/registry.ts'
import type { Bilingual } from './words.ts'

const names: Readonly<Record<Property, Bilingual<string>>> = {
  parameters: { zh: '参数量', en: 'parameters' },
  trainingTokens: { zh: '训练 token 数', en: 'training tokens' },
  contextLength: { zh: '上下文长度', en: 'context length' },
  languages: { zh: '语言数', en: 'languages' },
  programmingLanguages: { zh: '编程语言数', en: 'programming languages' },
  researchers: { zh: '研究人员数', en: 'researchers' },
  countries: { zh: '国家数', en: 'countries' },
  institutions: { zh: '机构数', en: 'institutions' },
  released: { zh: '发布日期', en: 'released' },
  founded: { zh: '成立日期', en: 'founded' },
  organisation: { zh: '出品方', en: 'made by' },
  licence: { zh: '许可证', en: 'licence' },
}

/** What a property is called, for tables and structured data. */
export function propertyName(property: Property, language: Language): string {
  return names[property][language]
}
