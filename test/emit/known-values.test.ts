import { describe, expect, it } from 'vitest'
import { articleJson } from '../../src/emit/article-json.ts'
import { page } from '../../src/emit/page.ts'
import type { Fact, Judgement } from '../../src/model/evidence.ts'
import { contextOf, samplePublishable } from './sample-publication.ts'
import { judgeBy } from './schema-judge.ts'

const known: Judgement = {
  by: 'registry',
  agrees: true,
  known: '180 billion',
  subject: 'Falcon 180B',
  source: 'https://example.org/falcon?a=1&b=</script>',
}
const fact: Fact = {
  subject: 'Falcon',
  property: 'parameters',
  value: {
    text: '1800 亿',
    span: { start: 0, end: 6 },
    kind: 'number',
    value: '180000000000',
    precision: '100000000',
    noun: '参数',
  },
  sentence: { start: 0, end: 9 },
  slugs: ['falcon'],
  judgements: [known],
}
const date: Fact = {
  ...fact,
  property: 'released',
  value: { text: '9 月', span: { start: 0, end: 3 }, kind: 'date', value: 'XXXX-09' },
  judgements: [{ ...known, known: '2023-09-06' }],
}
const doubted: Fact = {
  ...fact,
  judgements: [
    known,
    {
      by: 'article',
      agrees: false,
      known: '180 亿',
      place: { start: 1, end: 2 },
      expected: '18000000000',
    },
  ],
}
const bySlug: Fact = { ...fact, judgements: [{ by: 'slug', agrees: true, known: 'falcon-180b' }] }

function mentionsOf(facts: readonly Fact[]): unknown {
  const { text } = page.emit({ ...samplePublishable, facts }, contextOf())[0]!
  const [, json] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text)!
  return JSON.parse(json!).mentions
}

describe('the structured data of a page', () => {
  it('has the values that a registry confirms, each once, with its source', () => {
    const subjectOf = { '@type': 'CreativeWork', url: known.source }
    expect(mentionsOf([fact, fact, date])).toEqual([
      {
        '@type': 'PropertyValue',
        name: 'Falcon 180B 参数量',
        propertyID: 'parameters',
        value: 180000000000,
        subjectOf,
      },
      {
        '@type': 'PropertyValue',
        name: 'Falcon 180B 发布日期',
        propertyID: 'released',
        value: '2023-09-06',
        subjectOf,
      },
    ])
  })

  it('has none that are doubted, or confirmed by nothing but a link', () => {
    expect(mentionsOf([doubted, bySlug, { ...fact, judgements: [] }])).toBeUndefined()
  })
})

describe('the facts of article.json', () => {
  it('are as the schema says, with all that is known of them', () => {
    const name: Fact = {
      ...fact,
      property: 'licence',
      value: { kind: 'name', text: 'MIT', span: fact.sentence },
    }
    const facts = [fact, date, doubted, name]
    const { text } = articleJson.emit({ ...samplePublishable, facts }, contextOf())[0]!
    const data = JSON.parse(text)
    const judge = judgeBy('article')
    expect(judge(data), JSON.stringify(judge.errors)).toBe(true)
    expect(data.facts.map(({ verdict }: { verdict: string }) => verdict)).toEqual([
      'confirmed',
      'confirmed',
      'contradicted',
      'confirmed',
    ])
    expect(data.facts[2]).toEqual({
      subject: 'Falcon',
      property: 'parameters',
      text: '1800 亿',
      kind: 'number',
      value: '180000000000',
      noun: '参数',
      span: { start: 0, end: 6 },
      sentence: { start: 0, end: 9 },
      slugs: ['falcon'],
      verdict: 'contradicted',
      judgements: doubted.judgements,
    })
  })
})
