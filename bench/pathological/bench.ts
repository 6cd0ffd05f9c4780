import { isSuspicious } from '../../src/text/complexity.ts'
import { type Case, cases } from '../../test/pathological/cases.ts'
import { workOn } from '../../test/pathological/work-on.ts'

/** What work on a case cost: CPU time in ms at half its size and at its whole size, and how many times as much that is. */
interface Cost {
  readonly size: number
  readonly half: number
  readonly whole: number
  readonly ratio: number
  /** Whether a run works on it in a thread that is ended after its time. */
  readonly isWatched: boolean
}

/** How work on the hardest texts grows: twice the size should take twice the time, and none over five seconds. */
export async function bench(): Promise<Readonly<Record<string, Cost>>> {
  for (const each of cases) workOn(each, Math.ceil(each.size / 50))
  return Object.fromEntries(cases.map((each) => [each.name, costOf(each)]))
}

function costOf(each: Case): Cost {
  const { size } = each
  const half = timeOf(each, Math.ceil(size / 2))
  const whole = timeOf(each, size)
  const ratio = Math.round((whole / Math.max(half, 1)) * 10) / 10
  return { size, half, whole, ratio, isWatched: isSuspicious(each.make(size)) }
}

function timeOf(each: Case, size: number): number {
  const before = process.cpuUsage()
  workOn(each, size)
  const { user, system } = process.cpuUsage(before)
  return Math.round((user + system) / 1000)
}
