import { redirectTarget } from '../../links/online/redirect-target.ts'
import { type RobotsRules, readRobots } from '../../links/online/robots-rules.ts'
import { requestPolitely, type Wire } from './request-politely.ts'

/** RFC 9309 §2.3.1.2 and §2.5: redirects that are followed at least, and bytes that are read at least. */
const REDIRECTS = 5
const BYTES = 500 * 1024

/** Tells what robots.txt allows; each host is asked for it once. */
export interface RobotsBook {
  allows(url: URL): Promise<boolean>
}

export function createRobotsBook(program: string, wire: Wire): RobotsBook {
  const rules = new Map<string, Promise<RobotsRules>>()

  async function load(origin: string): Promise<RobotsRules> {
    const address = `${origin}/robots.txt`
    const found = readRobots(address, program, await fetchText(new URL(address), wire))
    wire.gate.atLeast(new URL(origin).hostname, found.interval)
    return found
  }

  return {
    async allows(url) {
      const known = rules.get(url.origin) ?? load(url.origin)
      rules.set(url.origin, known)
      return (await known).allows(url.href)
    },
  }
}

/** Nothing where there is no answer at all. */
async function fetchText(start: URL, wire: Wire) {
  let url = start
  for (let redirects = 0; redirects <= REDIRECTS; redirects += 1) {
    let text = ''
    const write = (piece: string) => {
      text += piece
      return false
    }
    const sinkFor = (status: number) => (status === 200 ? { limit: BYTES, write } : undefined)
    const answer = await requestPolitely({ url, method: 'GET', headers: {}, sinkFor }, wire)
    if ('failure' in answer) return undefined
    const next = redirectTarget(answer.status, answer.headers.location, url)
    if (next === undefined || next === 'bad') return { status: answer.status, text }
    url = next.url
  }
  return undefined
}
