import { factsOf } from '../../../src/article/facts/facts-of.ts'
import { understand } from '../../../src/article/index.ts'
import type { Fact } from '../../../src/model/evidence.ts'
import type { Registry } from '../../../src/model/registry.ts'
import { loadRegistry } from '../../../src/node/load-registry.ts'

/** The facts that come with yikan. */
export const shipped = await loadRegistry('.', { shipped: true, files: [] })

export function factsIn(text: string, registry: Registry = shipped): readonly Fact[] {
  return factsOf(understand({ path: 'a.md', text, sha256: '0'.repeat(64) }), registry)
}

/** A fact on one line: `Falcon parameters 180 亿 ✗registry ✗article`. */
export function line({ subject, property, value, judgements }: Fact): string {
  const judged = judgements.map(({ by, agrees }) => `${agrees ? '✓' : '✗'}${by}`)
  return [subject ?? '–', property ?? '–', value.text, ...judged].join(' ')
}
