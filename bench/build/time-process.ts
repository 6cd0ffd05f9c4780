import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'

/** What a process took: wall clock, work of the processor, and the most memory it had. */
export interface Cost {
  readonly seconds: number
  readonly cpuSeconds: number
  readonly megabytes: number
}

const witness = join(import.meta.dirname, 'tell-usage.mjs')

/** Runs Node with arguments in a folder, to its end. Throws where it fails. */
export function timeNode(argv: readonly string[], cwd: string): Cost {
  const usage = join(tmpdir(), `yikan-usage-${process.pid}`)
  const began = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', witness, ...argv], {
    cwd,
    env: { ...process.env, USAGE_FILE: usage },
    stdio: ['ignore', 'ignore', 'pipe'],
    maxBuffer: 2 ** 26,
  })
  const seconds = (performance.now() - began) / 1000
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${status}\n${stderr}`)
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(usage, 'utf8'))
  rmSync(usage)
  return {
    seconds: rounded(seconds),
    cpuSeconds: rounded((userCPUTime + systemCPUTime) / 1e6),
    megabytes: Math.round(maxRSS / 1024),
  }
}

export function rounded(seconds: number): number {
  return Math.round(seconds * 1000) / 1000
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
