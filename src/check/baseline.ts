import * as z from 'zod'
import type { Finding } from '../model/finding.ts'
import type { Texts } from '../model/reporter.ts'
import { UserError } from '../model/user-error.ts'
import { compareFindings } from './compare-findings.ts'
import { fingerprint } from './fingerprint.ts'

const baselineSchema = z.strictObject({
  version: z.literal(1),
  /** By path, then by fingerprint: how many findings of that kind are known. */
  findings: z.record(z.string(), z.record(z.string(), z.int().min(1))),
})

/** Findings that are known and not to be reported again. */
export type Baseline = z.infer<typeof baselineSchema>

/** A baseline of these findings. `texts` holds the text of every file by path; a missing one counts as empty. */
export function makeBaseline(findings: readonly Finding[], texts: Texts): Baseline {
  const counts = new Map<string, Map<string, number>>()
  for (const finding of findings) {
    const ofFile = counts.get(finding.path) ?? new Map<string, number>()
    const key = fingerprint(finding, texts.get(finding.path) ?? '')
    counts.set(finding.path, ofFile.set(key, (ofFile.get(key) ?? 0) + 1))
  }
  const sorted = [...counts].map(([path, ofFile]) => [path, sortedRecord(ofFile)] as const)
  return { version: 1, findings: sortedRecord(new Map(sorted)) }
}

/**
 * The findings that the baseline does not know, and how many it knows. Where a file has more findings of one
 * fingerprint than are known, the first ones in order of place count as known.
 */
export function applyBaseline(
  findings: readonly Finding[],
  texts: Texts,
  baseline: Baseline,
): { readonly findings: readonly Finding[]; readonly silenced: number } {
  const left = new Map(
    Object.entries(baseline.findings).map(([path, counts]) => [
      path,
      new Map(Object.entries(counts)),
    ]),
  )
  const unknown = findings.toSorted(compareFindings).filter((finding) => {
    const ofFile = left.get(finding.path)
    const key = fingerprint(finding, texts.get(finding.path) ?? '')
    const count = ofFile?.get(key) ?? 0
    if (count > 0) ofFile?.set(key, count - 1)
    return count === 0
  })
  return { findings: unknown, silenced: findings.length - unknown.length }
}

/** A baseline as the text of its file, the same for the same findings; ends with a line end. */
export function formatBaseline(baseline: Baseline): string {
  return `${JSON.stringify(baseline, null, 2)}\n`
}

/** Reads the text of a baseline file. Throws UserError `baseline/invalid` where it is none; `path` names the file. */
export function parseBaseline(json: string, path: string): Baseline {
  const parsed = baselineSchema.safeParse(parseJson(json, path))
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  const reason = [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ')
  throw new UserError('baseline/invalid', { path, reason })
}

function parseJson(json: string, path: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new UserError('baseline/invalid', { path, reason: String(error) }, error)
  }
}

/** Keys in the order of code units, so that the file does not change with the order of a run. */
function sortedRecord<T>(map: ReadonlyMap<string, T>): Record<string, T> {
  return Object.fromEntries([...map].toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
}
