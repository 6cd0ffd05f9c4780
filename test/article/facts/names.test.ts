import { describe, expect, it } from 'vitest'
import { createNameFinder, headingNames } from '../../../src/article/facts/names.ts'
import { shipped } from './read-facts.ts'

const find = createNameFinder(shipped, ['1. Zephyrine', 'Kubernetes 的性能'])
const names = (text: string) =>
  find(text).map(({ start, end, subject, isKnown }) => {
    return `${text.slice(start, end)}${subject === undefined ? '' : ` = ${subject}`}${isKnown ? '!' : ''}`
  })

describe('a name', () => {
  it.each([
    ['LLaMA-2、Llama 2 和 llama2', ['LLaMA-2 = Llama 2!', 'Llama 2 = Llama 2!']],
    ['Mixtral 8x7B，Falcon180B', ['Mixtral 8x7B = Mixtral 8x7B!', 'Falcon180B = Falcon 180B!']],
    ['GPT-3.5 不是 GPT-3。', ['GPT-3.5 = GPT-3.5', 'GPT-3 = GPT-3!']],
    ['Alpaca-13B 与 Alpaca', ['Alpaca-13B = Alpaca-13B', 'Alpaca = Alpaca!']],
    ['Falcon-based', ['Falcon-based']],
    ['falcon 和 FalconX', ['FalconX']],
    ['llama.cpp', ['llama.cpp = llama.cpp!']],
    ['Zephyrine 和 Kubernetes', ['Zephyrine = Zephyrine!', 'Kubernetes']],
    ['Meta、OpenAI、Apache 2.0、AI、LLM', []],
    ['Qwen1.5-72B 用 H100', ['Qwen1.5-72B = Qwen1.5-72B', 'H100 = H100']],
    ['HTTP/1.1', ['HTTP']],
    ['', []],
  ])('in %j', (text, expected) => {
    expect(names(text)).toEqual(expected)
  })

  it('may be Chinese', () => {
    const entry = { subject: '通义千问', aliases: ['千问 72B'], members: [], facts: [] }
    const own = createNameFinder({ entries: [entry] }, [])
    expect(own('用通义千问和千问-72B。').map(({ subject }) => subject)).toEqual([
      '通义千问',
      '通义千问',
    ])
  })

  it('is no pattern', () => {
    const entry = { subject: 'C++ (.*)', aliases: [], members: [], facts: [] }
    const own = createNameFinder({ entries: [entry] }, [])
    expect(own('C++ 与一切').map(({ isKnown }) => isKnown)).not.toContain(true)
    expect(own('用 C++ (.*) 写').map(({ subject }) => subject)).toEqual(['C++ (.*)'])
  })
})

describe('headingNames', () => {
  it.each([
    ['4. Falcon', ['Falcon']],
    ['LLaMA 和 LLaMA 2', ['LLaMA', 'LLaMA 2']],
    ['6、GPT-4：', ['GPT-4']],
    ['Falcon 的性能', []],
    ['AI', []],
    ['结语', []],
  ])('%s', (title, expected) => {
    expect(headingNames(title)).toEqual(expected)
  })
})
