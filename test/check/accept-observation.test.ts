import { describe, expect, it } from 'vitest'
import { acceptObservation } from '../../src/check/accept-observation.ts'
import type { ActiveRule } from '../../src/check/index.ts'
import type { Observation } from '../../src/model/finding.ts'
import type { Rule } from '../../src/model/rule.ts'

const rule: Rule = { id: 'test/rule', subject: 'article', severity: 'error', check: () => [] }
const active: ActiveRule = { rule, severity: 'error', pinned: false, options: undefined }
const text = 'a😀b'
const place = { path: 'a.md', textOf: (path: string) => (path === 'a.md' ? text : undefined) }
const seen = (given: Partial<Observation>): Observation => ({
  message: 'test/rule',
  data: {},
  span: { start: 0, end: 1 },
  ...given,
})

describe('acceptObservation', () => {
  it.each<[string, Partial<Observation>, Partial<ActiveRule>, string]>([
    ['the rule decides', {}, {}, 'error'],
    ['the observation decides over the rule', { severity: 'info' }, {}, 'info'],
    [
      'the configuration over both',
      { severity: 'info' },
      { severity: 'warning', pinned: true },
      'warning',
    ],
    ['what is not certain is no error', { confidence: 'medium' }, {}, 'warning'],
    ['even if the observation says so', { confidence: 'low', severity: 'error' }, {}, 'warning'],
    ['but if the configuration does', { confidence: 'low' }, { pinned: true }, 'error'],
  ])('severity: %s', (_, given, how, severity) => {
    expect(acceptObservation(seen(given), { ...active, ...how }, place).severity).toBe(severity)
  })

  it.each([
    ['outside the text', { start: -3, end: 99 }, { start: 0, end: 4 }],
    ['back to front', { start: 3, end: 1 }, { start: 3, end: 3 }],
    ['within a surrogate pair', { start: 2, end: 2 }, { start: 1, end: 3 }],
  ])('brings a span that is %s into the text', (_, span, expected) => {
    expect(acceptObservation(seen({ span }), active, place).span).toEqual(expected)
  })

  it('leaves the span in a file that it does not know', () => {
    const finding = acceptObservation(
      seen({ path: 'b.md', span: { start: 7, end: 9 } }),
      active,
      place,
    )
    expect(finding).toMatchObject({ path: 'b.md', span: { start: 7, end: 9 } })
  })

  it.each([
    ['leaves the text', [{ span: { start: 0, end: 5 }, text: '' }]],
    ['cuts a character in two', [{ span: { start: 0, end: 2 }, text: '' }]],
    [
      'overlaps itself',
      [
        { span: { start: 0, end: 3 }, text: '' },
        { span: { start: 1, end: 3 }, text: '' },
      ],
    ],
    ['is empty', []],
  ])('drops a fix that %s', (_, edits) => {
    const finding = acceptObservation(seen({ fix: { kind: 'safe', edits } }), active, place)
    expect(finding).not.toHaveProperty('fix')
  })

  it('keeps a sound fix', () => {
    const fix = { kind: 'safe', edits: [{ span: { start: 1, end: 3 }, text: '' }] } as const
    expect(acceptObservation(seen({ fix }), active, place).fix).toEqual(fix)
  })
})
