import { once } from 'node:events'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { addresses, ask, unhurried } from './ask.ts'
import { race } from './race.ts'
import { messageWith, startChild } from './start-child.ts'
import { startServer } from './start-server.ts'

/** Asking for links, on loopback throughout. */
export async function bench() {
  const folder = mkdtempSync(join(tmpdir(), 'yikan-bench-'))
  try {
    return {
      rate: await race(join(folder, 'race')),
      pace: await pace(folder),
      memory: await memory(folder),
      killed: await killed(folder),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** 1,000 links to one host: the most requests that began within any second, and their mean, beside the rate allowed. */
async function pace(folder: string) {
  const rate = 50
  const server = await startServer(0)
  await ask(addresses(1000, 1, server.port), { rate }, join(folder, 'pace'))
  const times = (await server.log()).map(({ at }) => at).sort((a, b) => a - b)
  server.stop()
  let mostInASecond = 0
  for (let from = 0, to = 0; to < times.length; to += 1) {
    while (times[to]! - times[from]! >= 1000) from += 1
    mostInASecond = Math.max(mostInASecond, to - from + 1)
  }
  const mean = (times.length - 1) / ((times.at(-1)! - times[0]!) / 1000)
  return { allowed: rate, mostInASecond, mean: Number(mean.toFixed(2)) }
}

/** 20,000 addresses on 500 hosts. */
async function memory(folder: string) {
  const server = await startServer(0)
  const child = startChild('child.ts', [
    '20000',
    '500',
    String(server.port),
    join(folder, 'memory'),
  ])
  const { seconds, peak } = await messageWith(child, 'peak')
  server.stop()
  return { seconds: Number(seconds!.toFixed(1)), megabytes: Math.round(peak! / 1e6) }
}

/** 4,000 addresses; the process is killed when it has told of half of them. Verdicts on the disk, and what is left. */
async function killed(folder: string) {
  const server = await startServer(5)
  const cache = join(folder, 'killed')
  const child = startChild('child.ts', ['4000', '50', String(server.port), cache])
  let told = 0
  child.on('message', ({ done }: { readonly done: number }) => {
    told = done
    if (told >= 2000) child.kill('SIGKILL')
  })
  await once(child, 'exit')
  const lines = readFileSync(join(cache, 'statuses.jsonl'), 'utf8').split('\n')
  const kept = lines.filter(isWhole).length
  await server.log()
  await ask(addresses(4000, 50, server.port), unhurried, cache)
  const left = (await server.log()).filter(({ url }) => url !== '/robots.txt').length
  server.stop()
  return { told, kept, askedAfterwards: left }
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
