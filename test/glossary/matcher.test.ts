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

  it('finds what comparing every word with every phrase finds', () => {
    const part = fc.constantFrom(
      ...['go', 'Go', 'GO', 'rag', 'RAG', 'policy', 'policies', 'boxes', 'ax', 'axe', 'axes', 's'],
      ...['K', '\u212a', 'é', 'É', 'İ', '服', '务', '.', '，', '😀', '2'],
    )
    const gap = fc.constantFrom(' ', '-', '\u2011', '\n', '\u3000', '', '  ')
    const text = (maxLength: number) =>
      fc
        .array(fc.tuple(part, gap), { minLength: 1, maxLength })
        .map((pairs) => pairs.flat().join(''))
    fc.assert(
      fc.property(fc.array(text(3), { minLength: 1, maxLength: 6 }), text(15), (own, within) => {
        const matcher = createMatcher(own.map((phrase, index) => [phrase, index]))
        expect(matcher(within)).toEqual(plainReading(own, within))
      }),
      { numRuns: 1000 },
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

const word = /[A-Za-z0-9À-ɏ]+|[^\sA-Za-z0-9À-ɏ\-‐‑]/gu

/** Where phrases begin and end, word by word; of the words that one may stand for, the nearest that a phrase goes on with. */
function plainReading(phrases: readonly string[], text: string) {
  const words = Array.from(text.matchAll(word), ({ 0: written, index }) => ({ written, index }))
  const cut = phrases.map((phrase, value) => ({ words: phrase.match(word) ?? [], value }))
  return words.flatMap(({ index: start }, from) => {
    const found = []
    let open = cut.filter((phrase) => phrase.words.length > 0)
    for (let length = 1; open.length > 0 && from + length <= words.length; length += 1) {
      const { written, index } = words[from + length - 1]!
      const nexts = open.map((phrase) => phrase.words[length - 1]!.toLowerCase())
      const meant = singulars(written.toLowerCase()).find((each) => nexts.includes(each))
      open = open.filter((_, i) => nexts[i] === meant)
      const values = open.filter(
        (phrase) =>
          phrase.words.length === length &&
          phrase.words.every((each, i) => hasCapitals(each, words[from + i]!.written)),
      )
      if (values.length > 0)
        found.push({ start, end: index + written.length, values: values.map(({ value }) => value) })
      open = open.filter((phrase) => phrase.words.length > length)
    }
    return found
  })
}

const singulars = (written: string): readonly string[] => [
  written,
  ...(written.length > 2 && written.endsWith('s') ? [written.slice(0, -1)] : []),
  ...(written.length > 2 && written.endsWith('es') ? [written.slice(0, -2)] : []),
  ...(written.length > 2 && written.endsWith('ies') ? [`${written.slice(0, -3)}y`] : []),
]

const hasCapitals = (own: string, written: string): boolean =>
  !/[A-Z]/.test(own) || written.startsWith(own)
