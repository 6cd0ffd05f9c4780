import * as z from 'zod'
import type { Config, RuleSetting } from '../model/config.ts'
import type { Severity } from '../model/finding.ts'
import type { Rule } from '../model/rule.ts'
import { UserError } from '../model/user-error.ts'
import { nearest } from '../text/nearest.ts'
import { matchesRule, narrowness } from './rule-pattern.ts'

/** A rule that takes part in a run. */
export interface ActiveRule {
  readonly rule: Rule
  readonly severity: Severity
  /** The severity was set by the configuration: no observation may change it. */
  readonly pinned: boolean
  /** As the rule's own schema parsed them; undefined for a rule that takes none. */
  readonly options: unknown
}

/** What the configuration and the command line say about rules. */
export interface Selection {
  readonly rules?: Config['rules']
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
}

/**
 * The rules that take part in a run, in the order of the table. Of several settings that name a rule, the narrowest
 * holds, wherever it stands. An exact name in `only` also wakes a rule that the configuration turned off. Input rules
 * take part whatever `only` says, since a file that cannot be read has not been checked; rules on suppressions rest in
 * a narrowed run, which cannot tell what a comment silences in a full one.
 * Throws UserError `config/unknown-rule` for a pattern that names no rule, `config/rule-options` for options that the
 * rule does not take.
 */
export function selectRules(table: readonly Rule[], selection: Selection): readonly ActiveRule[] {
  const { rules: settings = {}, only = [], skip = [] } = selection
  for (const pattern of [...Object.keys(settings), ...only, ...skip]) refuseUnknown(table, pattern)
  return table
    .filter((rule) => takesPart(rule, only, skip))
    .flatMap((rule) => activate(rule, settingOf(rule, settings), isNamed(rule, only)))
}

function refuseUnknown(table: readonly Rule[], pattern: string): void {
  if (table.some((rule) => matchesRule(pattern, rule.id))) return
  const ids = table.map((rule) => rule.id)
  const families = [...new Set(ids.map((id) => id.slice(0, id.indexOf('/'))))]
  const known = pattern.endsWith('*') ? families.map((family) => `${family}/*`) : ids
  throw new UserError('config/unknown-rule', { rule: pattern, suggestion: nearest(pattern, known) })
}

function takesPart(rule: Rule, only: readonly string[], skip: readonly string[]): boolean {
  const isIn = (patterns: readonly string[]) => patterns.some((p) => matchesRule(p, rule.id))
  if (isIn(skip)) return false
  if (isIn(only)) return true
  if (rule.subject === 'suppression') return only.length === 0 && skip.length === 0
  return only.length === 0 || rule.subject === 'input'
}

/** Whether a list names the rule itself and not only its family. */
function isNamed(rule: Rule, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => narrowness(pattern) === 2 && matchesRule(pattern, rule.id))
}

function settingOf(rule: Rule, settings: Config['rules']): RuleSetting | undefined {
  const matching = Object.entries(settings)
    .filter(([pattern]) => matchesRule(pattern, rule.id))
    .toSorted(([a], [b]) => narrowness(b) - narrowness(a))
  return matching[0]?.[1]
}

function activate(
  rule: Rule,
  setting: RuleSetting | undefined,
  isWanted: boolean,
): readonly ActiveRule[] {
  const [severity, options] = Array.isArray(setting) ? setting : [setting, {}]
  if (severity === 'off' && !isWanted) return []
  const pinned = severity !== undefined && severity !== 'off'
  return [
    {
      rule,
      severity: pinned ? severity : rule.severity,
      pinned,
      options: parseOptions(rule, options),
    },
  ]
}

/** What most rules take. */
const noOptions = z.strictObject({})

/** To compile a schema takes longer than to parse the options of one run. */
const once = { jitless: true }

function parseOptions(rule: Rule, written: Readonly<Record<string, unknown>>): unknown {
  const parsed = (rule.options ?? noOptions).safeParse(written, once)
  if (parsed.success) return rule.options === undefined ? undefined : parsed.data
  const problems = parsed.error.issues.map((issue) =>
    [issue.path.join('.'), issue.message].filter(Boolean).join(': '),
  )
  throw new UserError('config/rule-options', { rule: rule.id, reason: problems.join('; ') })
}
