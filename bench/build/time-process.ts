import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { performance } from 'node:perf_hooks'

/** What a process took: wall clock, work of the processor, and the most memory it had. */
export interface Cost {
  readonly seconds: number
  /** Threads are part of the process. As it was last looked at, at most 20 milliseconds before its end. */
  readonly cpuSeconds: number
  readonly megabytes: number
}

/** Runs a program to its end, in a folder. Rejects where it fails. CPU and memory are what Linux tells of it. */
export async function timeProgram(argv: readonly string[], cwd: string): Promise<Cost> {
  const [program = '', ...rest] = argv
  // What earlier runs wrote is brought to the disk now, not beside this one.
  spawnSync('sync')
  const began = performance.now()
  const child = spawn(program, rest, { cwd, stdio: ['ignore', 'ignore', 'pipe'] })
  const ended = once(child, 'exit')
  let told = ''
  child.stderr.on('data', (chunk: Buffer) => {
    told = (told + chunk.toString()).slice(-2000)
  })
  let usage = { cpuSeconds: 0, megabytes: 0 }
  const look = setInterval(() => {
    usage = usageOf(child.pid!) ?? usage
  }, 20)
  const [status] = await ended
  const seconds = (performance.now() - began) / 1000
  clearInterval(look)
  if (status !== 0) throw new Error(`${argv.join(' ')}: ${status}\n${told}`)
  return { seconds: rounded(seconds), ...usage }
}

/** The same for a script that Node runs. */
export function timeNode(argv: readonly string[], cwd: string): Promise<Cost> {
  return timeProgram([process.execPath, ...argv], cwd)
}

/** See proc(5): ticks of a hundredth of a second, and the high-water mark of memory. Nothing once it has ended. */
function usageOf(pid: number): Omit<Cost, 'seconds'> | undefined {
  try {
    const [, , ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/\(.*\)/s, '')
      .split(/ +/)
    const peak = /^VmHWM:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
    if (peak === null) return undefined
    const ticks = Number(fields[10]) + Number(fields[11])
    return { cpuSeconds: ticks / 100, megabytes: Math.round(Number(peak[1]) / 1024) }
  } catch {
    return undefined
  }
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}

export function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[sorted.length >> 1] ?? 0
}
