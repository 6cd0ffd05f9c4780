import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/index.ts'
import type { Finding, Fix } from '../../src/model/finding.ts'
import { makeFinding } from './make-finding.ts'

const text = 'abcdefghij'

function fixing(
  kind: Fix['kind'],
  ...edits: [start: number, end: number, text: string][]
): Finding {
  return makeFinding({
    span: { start: edits[0]![0], end: edits[0]![1] },
    fix: { kind, edits: edits.map(([start, end, text]) => ({ span: { start, end }, text })) },
  })
}

describe('applyFixes', () => {
  it('makes all edits of a fix', () => {
    const { text: after, applied } = applyFixes(
      text,
      [fixing('safe', [0, 1, 'A'], [9, 10, 'J'])],
      ['safe'],
    )
    expect(after).toBe('AbcdefghiJ')
    expect(applied).toHaveLength(1)
  })

  it('makes only the kinds that were asked for', () => {
    const findings = [fixing('safe', [0, 1, 'A']), fixing('suggestion', [4, 5, 'E']), makeFinding()]
    expect(applyFixes(text, findings, ['safe']).text).toBe('Abcdefghij')
    expect(applyFixes(text, findings, ['safe', 'suggestion']).text).toBe('AbcdEfghij')
    expect(applyFixes(text, findings, ['safe']).dropped).toEqual([])
  })

  it.each<[string, Finding, Finding]>([
    ['overlap', fixing('safe', [2, 5, 'X']), fixing('safe', [4, 6, 'Y'])],
    ['touch', fixing('safe', [2, 5, 'X']), fixing('safe', [5, 6, 'Y'])],
    ['insert at one place', fixing('safe', [2, 2, 'X']), fixing('safe', [2, 2, 'Y'])],
    ['interlock', fixing('safe', [2, 3, 'X'], [7, 8, 'X']), fixing('safe', [5, 6, 'Y'])],
  ])('makes the first of two that %s, in whatever order they come', (_, first, second) => {
    for (const findings of [
      [first, second],
      [second, first],
    ]) {
      const { applied, dropped } = applyFixes(text, findings, ['safe'])
      expect(dropped).toHaveLength(1)
      expect(applied).toEqual(_ === 'insert at one place' ? [expect.anything()] : [first])
    }
  })

  it('lets others edit between edits that are scattered, but not at them', () => {
    const wide = fixing('safe', [2, 3, 'X'], [7, 8, 'X'])
    const scattered = { ...wide, fix: { ...wide.fix!, scattered: true } }
    const within = fixing('safe', [5, 6, 'Y'])
    expect(applyFixes(text, [scattered, within], ['safe']).text).toBe('abXdeYgXij')
    const touching = fixing('safe', [6, 7, 'Y'])
    expect(applyFixes(text, [scattered, touching], ['safe']).applied).toEqual([scattered])
  })

  it('law: what is applied and what is dropped are all; the text is that of the applied ones alone', () => {
    const edit = fc
      .tuple(fc.nat(10), fc.nat(10), fc.constantFrom('', 'x', 'yy'))
      .map(([a, b, t]): [number, number, string] => [Math.min(a, b), Math.max(a, b), t])
    const finding = edit.map((e) => fixing('safe', e))
    fc.assert(
      fc.property(fc.array(finding, { maxLength: 8 }), (findings) => {
        const { text: after, applied, dropped } = applyFixes(text, findings, ['safe'])
        expect([...applied, ...dropped]).toHaveLength(findings.length)
        expect(applyFixes(text, applied, ['safe'])).toEqual({ text: after, applied, dropped: [] })
      }),
    )
  })
})
