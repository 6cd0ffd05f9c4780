import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { matchesRule } from '../../src/check/index.ts'
import { help } from '../../src/messages/help.ts'
import { catalogue } from '../../src/messages/index.ts'
import { ruleSummaries } from '../../src/messages/rule-summaries.ts'
import { manualPath, rules } from '../../src/rules/index.ts'
import { yikan } from './command-line.ts'

const root = path.resolve(import.meta.dirname, '../..')
const ids = rules.map(({ id }) => id)

describe('yikan explain', () => {
  it.each(ids)('prints the page of %s', async (id) => {
    const page = readFileSync(path.join(root, manualPath(id)), 'utf8')
    expect(await yikan(['explain', id])).toEqual({ code: 0, out: page, err: '' })
    const { out } = await yikan(['explain', id, '--lang', 'zh'])
    expect(out).toContain(`\n${ruleSummaries[id]!.zh}。\n`)
    expect(out.endsWith(page)).toBe(true)
  })

  it('says in Chinese what the rule would say', async () => {
    const { out } = await yikan(['explain', 'metadata/title-missing', '--lang', 'zh'])
    expect(out).toContain(catalogue['metadata/title-missing']!.zh.what)
  })

  it.each(['zh', 'en'] as const)('lists all rules in %s, a line each', async (lang) => {
    const { out } = await yikan(['explain', '--lang', lang])
    for (const { id } of rules) {
      const line = out.split('\n').find((candidate) => candidate.startsWith(`  ${id} `))
      expect(line).toContain(`  ${ruleSummaries[id]![lang]}`)
    }
  })

  it('guesses what was meant', async () => {
    const { code, err } = await yikan(['explain', 'metadata/titel-missing', '--lang', 'zh'])
    expect(code).toBe(2)
    expect(err).toContain('是不是想写“metadata/title-missing”')
  })
})

it('has a summary for every rule and for nothing else', () => {
  expect(Object.keys(ruleSummaries).sort()).toEqual([...ids].sort())
})

it.each(['zh', 'en'] as const)('names rules that exist in the help in %s', (language) => {
  const words = JSON.stringify(help(language))
  const patterns = words
    .match(/[a-z]+\/(?:\*|[a-z]+-?[a-z]+\b)/g)!
    .filter((word) => !/^articles|^n\//.test(word))
  expect(patterns.length).toBeGreaterThan(3)
  expect(patterns.filter((pattern) => !ids.some((id) => matchesRule(pattern, id)))).toEqual([])
})
