/** So many times as many addresses as requests are under way: those that wait for their host hold up no other. */
const WINDOW = 4

/**
 * Visits addresses, those of one host in their order. Hosts take turns, however many addresses each has, and no more
 * than `perHost` of a host are under way at once.
 */
export async function visitFairly<T extends { readonly url: string }>(
  targets: readonly T[],
  { concurrency, perHost }: { readonly concurrency: number; readonly perHost: number },
  visit: (target: T) => Promise<void>,
): Promise<void> {
  const queues = [...byHost(targets).values()].map((queue) => queue.values())
  // Whoever visits a host holds one of its tickets, and gives it back to the end of the line.
  const tickets = Array.from({ length: perHost }, () => queues).flat()
  const visitor = async () => {
    for (let queue = tickets.shift(); queue !== undefined; queue = tickets.shift()) {
      const { value, done } = queue.next()
      if (done) continue
      await visit(value)
      tickets.push(queue)
    }
  }
  await Promise.all(Array.from({ length: concurrency * WINDOW }, visitor))
}

function byHost<T extends { readonly url: string }>(
  targets: readonly T[],
): ReadonlyMap<string, readonly T[]> {
  const queues = new Map<string, T[]>()
  for (const target of targets) {
    const { hostname } = new URL(target.url)
    const queue = queues.get(hostname)
    if (queue === undefined) queues.set(hostname, [target])
    else queue.push(target)
  }
  return queues
}
