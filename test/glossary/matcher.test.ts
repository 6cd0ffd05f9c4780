import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createMatcher, longest } from '../../src/glossary/matcher.ts'

const phrases = [
  'operator',
  'comparison operator',
  'load balancer',
  'RAG',
  'LLM',
  'policy',
  'box',
  'Go',
  '服务网格',
  '服务',
  'AI 智能体',
] as const
const matcher = createMatcher(phrases.map((phrase) => [phrase, phrase] as const))
const found = (text: string) =>
  longest(matcher(text)).map(({ start, end, values }) => `${text.slice(start, end)}=${values}`)

describe('createMatcher', () => {
  it.each([
    ['an operator', ['operator=operator']],
    ['Operators', ['Operators=operator']],
    ['cooperator, operatorship', []],
    ['a comparison operator', ['comparison operator=comparison operator']],
    [
      'load-balancers and load\nbalancer',
      ['load-balancers=load balancer', 'load\nbalancer=load balancer'],
    ],
    ['LOAD BALANCER', ['LOAD BALANCER=load balancer']],
    ['RAG and rag', ['RAG=RAG']],
    ['LLMs, llm', ['LLMs=LLM']],
    ['policies, boxes', ['policies=policy', 'boxes=box']],
    ['Go goes; let it go', ['Go=Go']],
    ['用服务网格管理服务', ['服务网格=服务网格', '服务=服务']],
    ['AI智能体和 AI 智能体', ['AI智能体=AI 智能体', 'AI 智能体=AI 智能体']],
    ['', []],
  ])('finds in %j', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it('gives all values of one phrase', () => {
    const twice = createMatcher([
      ['token', 1],
      ['Token', 2],
    ])
    expect(twice('a token, a Token').map(({ values }) => values)).toEqual([[1], [1, 2]])
  })

  it('finds any phrase that stands by itself, at its place', () => {
    const words = fc.stringMatching(/^[a-z]{3,8}$/)
    fc.assert(
      fc.property(fc.array(words, { minLength: 1, maxLength: 3 }), words, (parts, other) => {
        const phrase = parts.join(' ')
        const find = createMatcher([[phrase, 0]])
        const text = `，${phrase}。${other}`
        const [first] = longest(find(text))
        expect(text.slice(first!.start, first!.end)).toBe(phrase)
      }),
    )
  })

  it('takes no longer by word the longer the text', () => {
    let calls = 0
    const counting = createMatcher([['a a a a', 0]])
    const text = 'a '.repeat(20_000)
    for (const each of counting(text)) calls += each.values.length
    expect(calls).toBe(19_997)
  })
})
