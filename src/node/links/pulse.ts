import { performance } from 'node:perf_hooks'
import type { VerdictKind } from '../../model/link-status.ts'

/** How far a survey is. */
export interface SurveyProgress {
  readonly done: number
  readonly total: number
  readonly counts: Readonly<Partial<Record<VerdictKind, number>>>
  /** Hosts that are being waited for, the longest first, with seconds. Reckoned when it is asked for. */
  slowest(): readonly { readonly host: string; readonly seconds: number }[]
}

/** Follows a survey from request to request. */
export interface Pulse {
  /** A request to a host begins; what is returned is called when it ends. */
  began(host: string): () => void
  judged(url: string, kind: VerdictKind): void
}

/** A wait shorter than this is nothing to speak of, in seconds. */
const NOTABLE = 1

export function createPulse(total: number, tell: (progress: SurveyProgress) => void): Pulse {
  const waiting = new Set<{ readonly host: string; readonly since: number }>()
  const verdicts = new Map<string, VerdictKind>()
  const counts: Partial<Record<VerdictKind, number>> = {}

  function slowest() {
    const seconds = new Map<string, number>()
    for (const { host, since } of waiting) {
      const waited = (performance.now() - since) / 1000
      if (waited >= NOTABLE) seconds.set(host, Math.max(waited, seconds.get(host) ?? 0))
    }
    return [...seconds]
      .map(([host, s]) => ({ host, seconds: s }))
      .sort((a, b) => b.seconds - a.seconds)
  }

  return {
    began(host) {
      const wait = { host, since: performance.now() }
      waiting.add(wait)
      return () => waiting.delete(wait)
    },
    judged(url, kind) {
      const former = verdicts.get(url)
      if (former !== undefined) counts[former]! -= 1
      counts[kind] = (counts[kind] ?? 0) + 1
      verdicts.set(url, kind)
      tell({ done: verdicts.size, total, counts, slowest })
    },
  }
}
