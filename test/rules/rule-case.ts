import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import {
  anchorsOf,
  factsOf,
  judgeByOriginal,
  linkedFiles,
  pairOf,
  recordOf,
  understand,
} from '../../src/article/index.ts'
import {
  type ActiveRule,
  checkArticle,
  checkCollection,
  checkRefusal,
  mendText,
  selectRules,
} from '../../src/check/index.ts'
import { readRecord } from '../../src/formats/records/read-record.ts'
import { describe } from '../../src/messages/index.ts'
import { type Config, configSchema } from '../../src/model/config.ts'
import type { Evidence, LinkedFile } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Rule } from '../../src/model/rule.ts'
import type { Source } from '../../src/model/source.ts'
import { loadGlossary } from '../../src/node/load-glossary.ts'
import { loadRegistry } from '../../src/node/load-registry.ts'
import { rules } from '../../src/rules/index.ts'
import { createLocator } from '../../src/text/position.ts'
import { chooseStyle, defaultStyle } from '../../src/typography/index.ts'
import { linkStatuses } from './link-statuses.ts'

const registry = await loadRegistry('.', { shipped: true, files: [] })
const glossary = await loadGlossary('.', { shipped: true, files: [] }, false)

export const fixtures = path.join(import.meta.dirname, 'fixtures')

/** A folder of fixtures for one rule; what it holds beside goldens decides what the rule is given. */
export interface RuleCase {
  readonly name: string
  readonly folder: string
  readonly rule: Rule
  readonly active: readonly ActiveRule[]
}

export const inputNames = [
  'input.md',
  'original.md',
  'other.md',
  'files.yaml',
  'record.json',
  'config.yaml',
  'refusal.yaml',
  'summaries.yaml',
]
export const goldenNames = ['findings.txt', 'fixed.md']

/** Name of a rule's folder of fixtures, and of its page in the manual. */
export const dashed = (ruleId: string) => ruleId.replace('/', '-')

/** All cases, in order. Throws where a folder belongs to no rule. */
export function readCases(): readonly RuleCase[] {
  return readdirSync(fixtures)
    .toSorted()
    .flatMap((family) => {
      const rule = rules.find(({ id }) => dashed(id) === family)
      if (rule === undefined) throw new Error(`no rule for the fixtures in ${family}`)
      const cases = readdirSync(path.join(fixtures, family)).toSorted()
      return cases.map((name) => readCase(rule, path.join(fixtures, family, name)))
    })
}

function readCase(rule: Rule, folder: string): RuleCase {
  const { rules: settings } = configOf(folder)
  const name = path.relative(fixtures, folder).replaceAll(path.sep, '/')
  return { name, folder, rule, active: activeFor(rule, settings) }
}

function configOf(folder: string): Config {
  return configSchema.parse(parse(read(folder, 'config.yaml') ?? '{}'))
}

/** The rule by itself; one on suppressions together with all that could be silenced. */
export function activeFor(rule: Rule, settings: Config['rules'] = {}): readonly ActiveRule[] {
  const only = rule.subject === 'suppression' ? [] : [rule.id]
  return selectRules(rules, { rules: settings, only }).filter(
    (active) => only.length === 0 || active.rule === rule,
  )
}

export function read(folder: string, name: string): string | undefined {
  const file = path.join(folder, name)
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

/** What lies beside a text: its original, and other files by their paths, articles with their text. */
export interface Beside {
  readonly original?: string | undefined
  readonly files?: Readonly<Record<string, string>>
  /** A JSON file that speaks of the original. */
  readonly record?: string | undefined
  readonly typography?: Evidence['typography']
}

/** What lies beside the text of a case: `other.md` is an article it may link to, `files.yaml` names further files. */
export function readBeside(folder: string): Beside {
  const other = read(folder, 'other.md')
  const names: readonly string[] = parse(read(folder, 'files.yaml') ?? '[]')
  return {
    original: read(folder, 'original.md'),
    record: read(folder, 'record.json'),
    typography: chooseStyle(configOf(folder).typography),
    files: {
      ...Object.fromEntries(names.map((name) => [name, ''])),
      ...(other !== undefined && { 'other.md': other }),
    },
  }
}

/** What the rules say of a text; it is frozen first, so that a rule that changes what it is given fails. */
export function checkText(
  text: string,
  active: readonly ActiveRule[],
  { original: originalText, files = {}, record, typography = defaultStyle }: Beside = {},
): readonly Finding[] {
  const original = originalText !== undefined && {
    original: sourceOf('original.md', originalText),
  }
  const article = deepFreeze(understand(sourceOf('input.md', text), { ...original }))
  const pair = pairOf(article)
  const facts = factsOf(article, registry)
  const evidence = deepFreeze({
    registry,
    glossary,
    facts: pair ? judgeByOriginal(facts, pair) : facts,
    files: linkedFiles(article).map(({ path: file }) => lookUp(file, files[file])),
    links: linkStatuses,
    records: [
      record === undefined ? undefined : readRecord('record.json', record),
      pair && recordOf(pair.original),
    ].filter((each) => each !== undefined),
    typography,
  })
  return checkArticle(article, active, evidence, pair).findings
}

function sourceOf(file: string, text: string): Source {
  return { path: file, text, sha256: '0'.repeat(64) }
}

function lookUp(file: string, text: string | undefined): LinkedFile {
  if (text === undefined) return { path: file, exists: false }
  const anchors = text === '' ? undefined : anchorsOf(understand(sourceOf(file, text)))
  return { path: file, exists: true, ...(anchors && { anchors }) }
}

/** What the rule of a case that has no text says. */
export function checkWithoutText({ folder, active }: RuleCase): readonly Finding[] {
  const refusal = read(folder, 'refusal.yaml')
  if (refusal !== undefined) {
    return checkRefusal(deepFreeze({ path: 'input.md', ...parse(refusal) }), active)
  }
  return checkCollection(deepFreeze(parse(read(folder, 'summaries.yaml')!)), active)
}

/** The text after as many passes of fixes as there is something to do, at most ten. */
export function fixText(text: string, active: readonly ActiveRule[], beside?: Beside): string {
  let result = text
  for (let pass = 0; pass < 10; pass++) {
    const source = sourceOf('input.md', result)
    const fixed = mendText(source, checkText(result, active, beside), ['safe', 'suggestion'])
    if (fixed.refused.length > 0) throw new Error(`refused: ${JSON.stringify(fixed.refused)}`)
    if (fixed.applied.length === 0) break
    result = fixed.text
  }
  return result
}

/** Findings as goldens show them: place, severity, message, kind of fix; then the words in Chinese. */
export function listing(findings: readonly Finding[], text = ''): string {
  return findings
    .map((finding) => `${headline(finding, text)}\n  ${describe(finding, 'zh').what}\n`)
    .join('')
}

/** One line on a finding, by line and column: the same however lines end. */
export function headline(finding: Finding, text: string): string {
  const locate = createLocator(text)
  const at = (offset: number) => `${locate(offset).line}:${locate(offset).column}`
  const place = `${at(finding.span.start)}-${at(finding.span.end)}`
  const file = finding.path === 'input.md' ? '' : ` ${finding.path}`
  const fix = finding.fix === undefined ? '' : ` [${finding.fix.kind}]`
  return `${place}${file} ${finding.severity} ${finding.ruleId} ${finding.message}${fix}`
}

function deepFreeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    Object.values(value).forEach(deepFreeze)
  }
  return value
}
