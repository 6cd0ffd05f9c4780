import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { factsIn, line, shipped } from './read-facts.ts'

const lines = (text: string) => factsIn(text).map(line)

describe('what a quantity is said of', () => {
  it.each([
    ['它优于 1750 亿参数的 GPT-3 模型。', 'GPT-3 parameters 1750 亿 ✓registry'],
    ['一个拥有 1800 亿参数的更大 Falcon 模型面世。', 'Falcon parameters 1800 亿 ✓registry'],
    ['GPT-3 拥有多达 1750 亿个参数。', 'GPT-3 parameters 1750 亿 ✓registry'],
    ['它优于 GPT-3（1750 亿参数）。', 'GPT-3 parameters 1750 亿 ✓registry'],
    ['LLaMA 的参数量为 130 亿。', 'LLaMA parameters 130 亿 ✓registry'],
    ['Llama-2 有 13B 参数。', 'Llama 2 parameters 13B ✓registry'],
    ['BLOOM 支持 46 种人类语言。', 'BLOOM languages 46 ✓registry'],
    ['BLOOM 支持 13 种编程语言。', 'BLOOM programmingLanguages 13 ✓registry'],
    ['Llama 2 的上下文窗口是 4096 个 token。', 'Llama 2 contextLength 4096 ✓registry'],
    ['Falcon 180B 用 3.5 万亿 token 训练。', 'Falcon 180B trainingTokens 3.5 万亿 ✓registry'],
    ['EleutherAI 于 2023 年 4 月发布了 Pythia。', 'Pythia released 2023 年 4 月 ✓registry'],
    ['7 月，有人推出了 Llama 2。', 'Llama 2 released 7 月 ✓registry'],
    ['Debian 项目于 1993 年创立。', '– founded 1993 年'],
    ['Qwen-72B 拥有 720 亿参数。', 'Qwen-72B parameters 720 亿 ✓slug'],
  ])('%s', (text, expected) => {
    expect(lines(text)).toContain(expected)
  })

  it('takes the noun of a list for all of it', () => {
    expect(lines('Llama 2 有 70 亿、130 亿和 700 亿参数三个版本。')).toEqual([
      'Llama 2 parameters 70 亿 ✓registry',
      'Llama 2 parameters 130 亿 ✓registry',
      'Llama 2 parameters 700 亿 ✓registry',
    ])
  })

  it.each([
    ['the sentence before', 'BLOOM 很大。它由 60 个国家的人开发。', 'BLOOM countries 60 ✓registry'],
    ['the heading', '## 4. Falcon\n\n它有 400 亿参数。', 'Falcon parameters 400 亿 ✓registry'],
    [
      'the link around it',
      '先是[400 亿参数的模型](https://huggingface.co/blog/falcon)。',
      'Falcon parameters 400 亿 ✓registry',
    ],
  ])('else asks %s', (_, text, expected) => {
    expect(lines(text)).toEqual([expected])
  })

  it.each([
    ['two headings', '## LLaMA 和 GPT-3\n\n它有 400 亿参数。', '– parameters 400 亿'],
    ['a heading of other things', '## Falcon 的性能\n\n它有 400 亿参数。', '– parameters 400 亿'],
    [
      'heading and sentence apart',
      '## MPT\n\nFalcon 很大。它有 400 亿参数。',
      '– parameters 400 亿',
    ],
    ['a list of names', 'LLaMA 和 GPT-3 分别有 130 亿和 1750 亿参数。', '– parameters 1750 亿'],
    ['another name between', 'GPT-3 之后的 Grok 有 3140 亿参数。', '– parameters 3140 亿'],
    ['a comparison', '与 LLaMA 相比，它有 400 亿参数。', '– parameters 400 亿'],
    ['a pronoun', 'LLaMA 超过 GPT-3，而后者有 1750 亿参数。', '– parameters 1750 亿'],
    ['what is exceeded', 'LLaMA 很小，却优于 1750 亿参数的模型。', '– parameters 1750 亿'],
    ['a cell of a table', '## Falcon\n\n| 大小 |\n| --- |\n| 18 亿参数 |', '– parameters 18 亿'],
  ])('guesses nothing from %s', (_, text, expected) => {
    expect(lines(text)).toContain(expected)
  })

  it('lets a size in a link speak of one value only', () => {
    expect(lines('先是 [130 亿参数](https://a.b/zeta-13b)，后来是 1300 亿参数。')).toEqual([
      '– parameters 130 亿 ✓slug',
      '– parameters 1300 亿',
    ])
  })

  it('does not look into code, nor for parameters of functions', () => {
    expect(lines('GPT-3 见 `1750 亿参数`，函数有 12 个参数。')).toEqual(['– – 12'])
  })

  it.each([
    ['**1750 亿**参数的 GPT-3。', '1750 亿'],
    ['&amp;\\*1750 亿参数的 GPT-3。', '1750 亿'],
    ['> 引用\r\n> 1750 亿参数的 GPT-3。', '1750 亿'],
    ['😀[1750 亿](https://example.com/)参数的 GPT-3。', '1750 亿'],
  ])('knows where it stands in %j', (text, written) => {
    const [fact] = factsIn(text)
    expect(text.slice(fact!.value.span.start, fact!.value.span.end)).toBe(written)
  })
})

describe('the first article', () => {
  const folder = join(import.meta.dirname, '../../../articles')
  const file = readdirSync(folder, { recursive: true, encoding: 'utf8' }).find((name) =>
    name.endsWith('llms-in-2023.md'),
  )!
  const text = readFileSync(join(folder, file), 'utf8')
  const wrong = (of: readonly string[]) => of.filter((each) => each.includes('✗'))

  it('has three wrong numbers and no other', () => {
    expect(wrong(lines(text))).toEqual([
      'GPT-3 parameters 175 亿 ✗registry',
      'Falcon parameters 180 亿 ✗registry ✗article',
      'BLOOM parameters 1780 亿 ✗registry',
    ])
  })

  it('contradicts itself once without a registry', () => {
    const facts = factsIn(text, { entries: [] }).map(line)
    expect(wrong(facts)).toEqual(['Falcon parameters 180 亿 ✗article'])
  })

  it('has every size doubted that loses or gains a zero', () => {
    const sizes = factsIn(text).filter(
      ({ property, judgements }) => property === 'parameters' && judgements.every((j) => j.agrees),
    )
    expect(sizes.length).toBeGreaterThan(5)
    for (const { value } of sizes) {
      const [, digits = ''] = /^(\d+)/.exec(value.text)!
      for (const other of [`${digits}0`, digits.replace(/0$/, '')]) {
        const at = value.span.start
        const changed = text.slice(0, at) + other + text.slice(at + digits.length)
        const fact = factsIn(changed).find((each) => each.value.span.start === at)!
        expect(line(fact)).toContain('✗')
      }
    }
  })

  it('gives the source of what it confirms', () => {
    const known = factsIn(text).flatMap(({ judgements }) =>
      judgements.filter(({ by }) => by === 'registry'),
    )
    expect(known.every(({ source }) => source?.startsWith('https://'))).toBe(true)
  })
})

describe('the facts that come with yikan', () => {
  it('list as members only subjects that they speak of', () => {
    const subjects = new Set(shipped.entries.map(({ subject }) => subject))
    const members = shipped.entries.flatMap((entry) => entry.members)
    expect(members.filter((member) => !subjects.has(member))).toEqual([])
  })

  it('give no name to two subjects', () => {
    const subjects = new Map<string, Set<string>>()
    for (const { subject, aliases } of shipped.entries) {
      for (const name of [subject, ...aliases]) {
        const key = name.toLowerCase().replace(/[\s-]/g, '')
        subjects.set(key, (subjects.get(key) ?? new Set()).add(subject))
      }
    }
    expect([...subjects.values()].filter(({ size }) => size > 1)).toEqual([])
  })
})
