import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from './ask.ts'
import { messageWith, startChild } from './start-child.ts'
import { type Server, startServer } from './start-server.ts'

/** The default of linkinator. */
const CONCURRENCY = 100
/** Four at once to each of 50 hosts: what yikan does by default where nothing but a host limits it. */
const OWN = 200
const ROUNDS = 4

/**
 * 2,000 addresses on 50 hosts with 20 ms of latency: addresses a second, beside linkinator. Each program has a process
 * of its own; they take turns, first `fresh`, then `warm`. `own` has each ask for as many at once as it would by itself,
 * `equal` both for as many as linkinator does.
 */
export async function race(folder: string) {
  execFileSync('npm', ['run', '-s', 'compile'], { stdio: 'inherit' })
  const server = await startServer(20)
  const urls = addresses(2000, 50, server.port)
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'urls.json'), JSON.stringify(urls))
  writeFileSync(join(folder, 'page.md'), urls.map((url) => `- [x](${url})\n`).join(''))
  const own = []
  for (let pair = 0; pair < 3; pair += 1) own.push(await contest(folder, server, OWN))
  const equal = await contest(folder, server, CONCURRENCY)
  server.stop()
  return { own: summary(own.flat()), equal: summary(equal) }
}

interface Round {
  readonly isFresh: boolean
  readonly yikan: Figures
  readonly linkinator: Figures
}

/** Addresses a second, by the clock; milliseconds of the processor; requests that came. */
interface Figures {
  readonly rate: number
  readonly cpu: number
  readonly requests: number
}

/** A fresh process for each program, and rounds in turn. */
async function contest(folder: string, server: Server, concurrency: number): Promise<Round[]> {
  const ask = { yikan: start('yikan', concurrency), linkinator: start('linkinator', CONCURRENCY) }
  function start(name: string, limit: number) {
    const child = startChild('racer.mjs', [name, folder, String(limit)])
    const ready = messageWith(child, 'ready')
    const run = async (): Promise<Figures> => {
      await ready
      child.send('go')
      const { seconds, cpu } = await messageWith(child, 'seconds')
      const requests = (await server.log()).length
      return { rate: Math.round(2000 / seconds!), cpu: Math.round(cpu! * 1000), requests }
    }
    return { run, stop: () => child.kill() }
  }
  const rounds: Round[] = []
  for (let round = 0; round < ROUNDS; round += 1) {
    const yikan = await ask.yikan.run()
    rounds.push({ isFresh: round === 0, yikan, linkinator: await ask.linkinator.run() })
  }
  ask.yikan.stop()
  ask.linkinator.stop()
  return rounds
}

function summary(rounds: readonly Round[]) {
  return {
    fresh: figuresOf(rounds.filter(({ isFresh }) => isFresh)),
    warm: figuresOf(rounds.filter(({ isFresh }) => !isFresh)),
  }
}

/** The rounds, and the medians of how many times as fast and as cheap yikan was. */
function figuresOf(rounds: readonly Round[]) {
  return {
    times: median(rounds.map(({ yikan, linkinator }) => yikan.rate / linkinator.rate)),
    cpuTimes: median(rounds.map(({ yikan, linkinator }) => linkinator.cpu / yikan.cpu)),
    rounds: rounds.map(({ yikan, linkinator }) => ({ yikan, linkinator })),
  }
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return Number(sorted[Math.floor(sorted.length / 2)]!.toFixed(2))
}
