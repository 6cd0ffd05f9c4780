import parser, { type default as Parser } from 'robots-parser'

/** Its types speak of a default export, but what the module exports is the function itself. */
const robotsParser = parser as unknown as typeof Parser.default

/** What the robots.txt of a host allows. */
export interface RobotsRules {
  allows(url: string): boolean
  /** Milliseconds between requests that it asks for. */
  readonly interval: number
}

/** A host that asks for more than this between requests gets this. */
const LONGEST_INTERVAL = 10_000

/**
 * Reads robots.txt for a program (RFC 9309). `status` is that of the answer, absent where there was none. As §2.3.1 has
 * it, everything is allowed where there is no such file, and nothing where the server fails to say. Without any answer
 * the pages are asked for, since it is they that tell what is wrong with the host.
 */
export function readRobots(
  address: string,
  program: string,
  answer: { readonly status: number; readonly text: string } | undefined,
): RobotsRules {
  if (answer === undefined || (answer.status >= 300 && answer.status < 500)) return anything
  if (answer.status >= 500) return { ...anything, allows: () => false }
  const robots = robotsParser(address, answer.text)
  const seconds = robots.getCrawlDelay(program) ?? 0
  return {
    allows: (url) => robots.isAllowed(url, program) !== false,
    interval: Math.min(Math.max(0, seconds * 1000 || 0), LONGEST_INTERVAL),
  }
}

const anything: RobotsRules = { allows: () => true, interval: 0 }
