import { countFindings } from '../../src/check/count-findings.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { ReportContext, Run } from '../../src/model/reporter.ts'

/** A finding of words that take any data: its title is what the article says. */
export function headingFinding(over: Partial<Finding> = {}): Finding {
  return {
    ruleId: 'structure/heading-one-in-body',
    severity: 'warning',
    path: 'articles/a.md',
    span: { start: 0, end: 1 },
    message: 'structure/heading-one-in-body',
    data: { title: '开始' },
    confidence: 'high',
    related: [],
    ...over,
  }
}

export const text = '第一行\n# 大模型 LLM 一览\n\n末行\n'

/** A run of these findings, over the files they stand in and others. */
export function runOf(findings: readonly Finding[], over: Partial<Run> & Paths = {}): Run {
  const { paths = [], ...rest } = over
  const all = [...new Set([...paths, ...findings.map(({ path }) => path)])]
  const articles = all.map((path) => {
    const own = findings.filter((finding) => finding.path === path)
    return { path, counts: countFindings(own), findings: () => own }
  })
  return { articles, texts: new Map(), silenced: 0, ...rest }
}

interface Paths {
  readonly paths?: readonly string[]
}

/** Two files with findings, one without; all severities, a fix of each kind, a related place. */
export const sampleFindings: readonly Finding[] = [
  headingFinding({
    span: { start: 6, end: 9 },
    fix: { kind: 'safe', edits: [{ span: { start: 4, end: 5 }, text: '##' }] },
    related: [{ path: 'articles/好 b#1.md', span: { start: 4, end: 5 } }],
  }),
  headingFinding({
    ruleId: 'metadata/title-missing',
    message: 'metadata/title-missing',
    data: {},
    severity: 'error',
    span: { start: 0, end: 0 },
  }),
  headingFinding({
    path: 'articles/好 b#1.md',
    severity: 'info',
    confidence: 'low',
    span: { start: 1, end: 5 },
    fix: { kind: 'suggestion', edits: [{ span: { start: 4, end: 4 }, text: '之' }] },
  }),
]

export const sampleRun: Run = runOf(sampleFindings, {
  paths: ['articles/a.md', 'articles/好 b#1.md', 'articles/clean.md'],
  texts: new Map([
    ['articles/a.md', text],
    ['articles/好 b#1.md', '\uFEFF一\r\n二\r\n'],
  ]),
  silenced: 2,
})

export const cleanRun: Run = runOf([], { paths: ['a.md'] })

export const context: ReportContext = {
  language: 'en',
  color: false,
  width: 80,
  version: '1.2.3',
  rules: [
    { id: 'metadata/title-missing', severity: 'error', summary: 'There is no title' },
    { id: 'structure/heading-one-in-body', severity: 'warning' },
    { id: 'metadata/cover-missing', severity: 'info' },
  ],
}
