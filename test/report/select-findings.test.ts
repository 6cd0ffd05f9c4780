import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Finding } from '../../src/model/finding.ts'
import { selectFindings } from '../../src/report/run/select-findings.ts'
import { headingFinding, runOf } from './sample-run.ts'

const path = (name: string) => `articles/${name}.md`
const finding = (name: string, severity: Finding['severity'], at: number) =>
  headingFinding({ path: path(name), severity, span: { start: at, end: at + 1 } })
const shownOf = (run: ReturnType<typeof runOf>, most: number) =>
  selectFindings(run, most).articles.flatMap(({ findings }) => findings)

describe('the findings that are shown', () => {
  const run = runOf([
    finding('a', 'info', 0),
    finding('a', 'warning', 1),
    finding('b', 'error', 0),
    finding('b', 'warning', 1),
    finding('c', 'error', 0),
  ])

  it.each([
    [0, []],
    [1, ['error b']],
    [2, ['error b', 'error c']],
    [3, ['warning a', 'error b', 'error c']],
    [4, ['warning a', 'error b', 'warning b', 'error c']],
    [9, ['info a', 'warning a', 'error b', 'warning b', 'error c']],
  ])('are the gravest of all articles, in order: %i of them', (most, expected) => {
    const shown = shownOf(run, most).map(
      (each) => `${each.severity} ${each.path.replace(/.*\/(.*)\.md/, '$1')}`,
    )
    expect(shown).toEqual(expected)
    expect(selectFindings(run, most).left).toBe(5 - expected.length)
  })

  it('are read of those articles alone that they stand in', () => {
    const read: string[] = []
    const watched = {
      ...run,
      articles: run.articles.map((article) => ({
        ...article,
        findings: () => {
          read.push(article.path)
          return article.findings()
        },
      })),
    }
    selectFindings(watched, 1)
    expect(read).toEqual([path('b')])
  })

  it('and those that are left, or repeat a hint, are all there are', () => {
    const findings = fc.array(
      fc.tuple(
        fc.constantFrom('a', 'b', 'c'),
        fc.constantFrom('error', 'warning', 'info'),
        fc.nat(9),
      ),
    )
    fc.assert(
      fc.property(findings, fc.nat(20), (all, most) => {
        const some = runOf(all.map(([name, severity, at]) => finding(name, severity, at)))
        const { articles, left } = selectFindings(some, most)
        const shown = articles.reduce((sum, each) => sum + each.findings.length, 0)
        const more = articles.flatMap((each) => [...each.more.values()])
        expect(shown).toBeLessThanOrEqual(most)
        expect(shown + left + more.reduce((sum, count) => sum + count, 0)).toBe(all.length)
      }),
    )
  })
})
