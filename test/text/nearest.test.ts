import { expect, it } from 'vitest'
import { nearest } from '../../src/text/nearest.ts'

it.each([
  ['titel', ['cover', 'title'], 'title'],
  ['Output', ['output'], 'output'],
  ['links/deda', ['links/lost', 'links/dead'], 'links/dead'],
  ['zzz', ['bytes', 'nesting'], ''],
  ['anything', [], ''],
])('takes %s among %j for %j', (word, known, meant) => {
  expect(nearest(word, known)).toBe(meant)
})
