import { expect, it } from 'vitest'
import { factsOf } from '../../../src/article/facts/facts-of.ts'
import { judgeByOriginal } from '../../../src/article/facts/judge-by-original.ts'
import { understand } from '../../../src/article/index.ts'
import { makePair } from '../../../src/article/pair/make-pair.ts'

const read = (text: string) => understand({ path: 'a.md', text, sha256: '0'.repeat(64) })

it('tells of each value whether the original has it, has another, or says nothing', () => {
  const original = read(
    'Revenue was $175 billion, with 300 employees.\n\nIt grew by $173 billion.\n',
  )
  const translation = read('收入为 1750 亿美元，员工 300 人。\n\n增长了 173 亿美元，即 8 成 2。\n')
  const facts = judgeByOriginal(
    factsOf(translation, { entries: [] }),
    makePair(original, translation),
  )
  const told = facts.map(({ value, judgements: [judgement] }) => [
    value.text,
    judgement && [judgement.by, judgement.agrees, judgement.known],
  ])
  expect(told.slice(0, 3)).toEqual([
    ['1750 亿美元', ['original', true, '$175 billion']],
    ['300', ['original', true, '300']],
    ['173 亿美元', ['original', false, '$173 billion']],
  ])
  expect(told.slice(3).map(([, judgement]) => judgement)).not.toContainEqual(
    expect.arrayContaining([true]),
  )
})
