import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { type Selection, selectRules } from '../../src/check/index.ts'
import type { Rule } from '../../src/model/rule.ts'

const article = (id: string, more: Partial<Rule> = {}): Rule =>
  ({ id, subject: 'article', severity: 'warning', check: () => [], ...more }) as Rule

const table: readonly Rule[] = [
  article('links/dead'),
  article('links/relative', { options: z.strictObject({ depth: z.int().default(2) }) }),
  article('text/spaces'),
  { id: 'input/empty', subject: 'input', severity: 'error', check: () => [] },
  { id: 'silence/unused', subject: 'suppression', severity: 'warning', check: () => [] },
]

const ids = (selection: Selection) => selectRules(table, selection).map(({ rule }) => rule.id)
const one = (id: string, selection: Selection) =>
  selectRules(table, selection).find(({ rule }) => rule.id === id)

describe('selectRules', () => {
  it('takes all rules at their own severity, with the defaults of their options', () => {
    expect(ids({})).toEqual(table.map((rule) => rule.id))
    expect(one('links/dead', {})).toMatchObject({
      severity: 'warning',
      pinned: false,
      options: undefined,
    })
    expect(one('links/relative', {})?.options).toEqual({ depth: 2 })
  })

  it.each<[string, Selection, string[]]>([
    [
      'a family off',
      { rules: { 'links/*': 'off' } },
      ['text/spaces', 'input/empty', 'silence/unused'],
    ],
    ['all off', { rules: { '*': 'off' } }, []],
    [
      'the narrower setting holds, written first',
      { rules: { 'links/dead': 'error', 'links/*': 'off', '*': 'info' } },
      ['links/dead', 'text/spaces', 'input/empty', 'silence/unused'],
    ],
    [
      'the narrower setting holds, written last',
      { rules: { '*': 'off', 'links/dead': 'error' } },
      ['links/dead'],
    ],
    [
      'only: a family, and always what tells of unread files',
      { only: ['links/*'] },
      ['links/dead', 'links/relative', 'input/empty'],
    ],
    [
      'only: a name wakes a rule that is off',
      { only: ['links/dead'], rules: { '*': 'off' } },
      ['links/dead'],
    ],
    [
      'only: a family wakes none',
      { only: ['links/*'], rules: { 'links/*': 'off' } },
      ['input/empty'],
    ],
    [
      'skip goes before only',
      { only: ['links/*'], skip: ['links/dead'] },
      ['links/relative', 'input/empty'],
    ],
    [
      'skip may take even input rules',
      { skip: ['input/*'] },
      ['links/dead', 'links/relative', 'text/spaces'],
    ],
    [
      'a rule on suppressions that is named',
      { only: ['silence/unused'] },
      ['input/empty', 'silence/unused'],
    ],
    ['case and blanks do not count', { only: [' Links/Dead '] }, ['links/dead', 'input/empty']],
  ])('%s', (_, selection, expected) => {
    expect(ids(selection)).toEqual(expected)
  })

  it('pins a severity that was configured', () => {
    const rules = { 'links/*': 'error' } as const
    expect(one('links/dead', { rules })).toMatchObject({ severity: 'error', pinned: true })
  })

  it('parses options by the schema of the rule', () => {
    const rules: Selection['rules'] = { 'links/relative': ['info', { depth: 5 }] }
    expect(one('links/relative', { rules })).toMatchObject({
      severity: 'info',
      options: { depth: 5 },
    })
  })

  it.each<[string, Selection, string, string]>([
    ['a misspelt name', { only: ['links/daed'] }, 'links/daed', 'links/dead'],
    ['a misspelt family', { skip: ['link/*'] }, 'link/*', 'links/*'],
    ['in the configuration', { rules: { 'text/space': 'off' } }, 'text/space', 'text/spaces'],
  ])('refuses %s and names the nearest', (_, selection, rule, suggestion) => {
    expect(() => selectRules(table, selection)).toThrow(
      expect.objectContaining({ code: 'config/unknown-rule', data: { rule, suggestion } }),
    )
  })

  it.each<[string, Selection['rules']]>([
    ['a value of the wrong kind', { 'links/relative': ['info', { depth: 'deep' }] }],
    ['an option it does not know', { 'links/relative': ['info', { width: 1 }] }],
    ['any option where it takes none', { 'links/dead': ['info', { depth: 1 }] }],
  ])('refuses %s', (_, rules) => {
    expect(() => selectRules(table, { rules: rules ?? {} })).toThrow(
      expect.objectContaining({ code: 'config/rule-options' }),
    )
  })
})
