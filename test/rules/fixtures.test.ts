import { readdirSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/index.ts'
import { describe as describeFinding } from '../../src/messages/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Span } from '../../src/model/span.ts'
import { rules } from '../../src/rules/index.ts'
import { expectGolden } from './golden.ts'
import {
  checkText,
  checkWithoutText,
  dashed,
  fixText,
  goldenNames,
  headline,
  inputNames,
  listing,
  type RuleCase,
  read,
  readBeside,
  readCases,
} from './rule-case.ts'

const cases = readCases()

describe('fixtures', () => {
  it.each(rules.map((rule) => rule.id))('%s has a clean case and a bad one', (id) => {
    const goldens = cases
      .filter(({ name }) => name.startsWith(`${dashed(id)}/`))
      .map(({ folder }) => read(folder, 'findings.txt') ?? '')
    expect(goldens.filter((golden) => golden === '')).not.toHaveLength(0)
    expect(goldens.filter((golden) => golden.includes(` ${id} `))).not.toHaveLength(0)
  })

  it.each(cases)('$name holds nothing unknown', ({ folder }) => {
    const known = [...inputNames, ...goldenNames]
    expect(readdirSync(folder).filter((name) => !known.includes(name))).toEqual([])
  })
})

describe.each(cases)('$name', (ruleCase) => {
  const { folder, active } = ruleCase
  const text = read(folder, 'input.md')
  const beside = readBeside(folder)
  const check = (of: string) => checkText(of, active, beside)
  const findings = text === undefined ? checkWithoutText(ruleCase) : check(text)

  it('finds what it should', () => {
    expectGolden(path.join(folder, 'findings.txt'), listing(findings, text))
  })

  it('has words in both languages, with every value in its place', () => {
    for (const finding of findings) expectWords(finding)
  })

  it('never fails inside', () => {
    expect(findings.filter(({ message }) => message.startsWith('internal/'))).toEqual([])
  })

  if (text === undefined) {
    it('has nothing to fix', () => expectGolden(path.join(folder, 'fixed.md'), undefined))
    return
  }

  it('points at whole characters of the text', () => {
    for (const { path: file, span, related, fix } of findings) {
      const edits = (fix?.edits ?? []).map((edit) => ({ path: file, span: edit.span }))
      const places = [{ path: file, span }, ...related, ...edits]
      const textOf = (name: string) => (name === 'original.md' ? beside.original! : text)
      expect(places.filter((each) => !isWhole(each.span, textOf(each.path)))).toEqual([])
    }
  })

  it.each([
    ['with a byte order mark', `\uFEFF${text.replace(/^\uFEFF/, '')}`],
    ['with carriage returns', text.replace(/\r?\n/g, '\r\n')],
  ])('finds the same %s', (_, changed) => {
    const lines = (of: string) => check(of).map((finding) => headline(finding, of))
    expect(lines(changed)).toEqual(lines(text))
  })

  it('fixes what it can, and has nothing more to fix then', () => {
    expectFixed(ruleCase, text, findings)
  })
})

function expectFixed({ folder, active }: RuleCase, text: string, findings: readonly Finding[]) {
  const fixable = findings.filter(({ fix }) => fix !== undefined)
  const beside = readBeside(folder)
  const fixed = fixText(text, active, beside)
  expectGolden(path.join(folder, 'fixed.md'), fixable.length > 0 ? fixed : undefined)
  const left = checkText(fixed, active, beside)
  expect(left.filter(({ fix }) => fix !== undefined)).toEqual([])
  expect(left).toHaveLength(findings.length - fixable.length)
  expect(applyFixes(fixed, left, ['safe', 'suggestion']).text).toBe(fixed)
}

function expectWords(finding: Finding) {
  for (const language of ['zh', 'en'] as const) {
    const { what, why, fix } = describeFinding(finding, language)
    expect(what).not.toBe('')
    expect(what + why + fix).not.toMatch(/\{[A-Za-z]+\}|undefined|NaN/)
  }
}

function isWhole({ start, end }: Span, text: string): boolean {
  const splits = (at: number) => at > 0 && (text.codePointAt(at - 1) ?? 0) > 0xffff
  return start >= 0 && start <= end && end <= text.length && !splits(start) && !splits(end)
}
