import { setMaxListeners } from 'node:events'
import { resolve } from 'node:path'
import { isExcluded } from '../../links/online/excluded.ts'
import { type Target, targetsOf } from '../../links/online/targets.ts'
import type { LinkedAddress } from '../../links/online/web-links.ts'
import type { LinkStatuses } from '../../model/link-status.ts'
import type { Project } from '../project.ts'
import { version } from '../version.ts'
import { createGate } from './gate.ts'
import { type Ledger, openLedger } from './ledger.ts'
import type { OnlineOptions } from './online-options.ts'
import { createPulse } from './pulse.ts'
import { type Line, recall, type Survey, survey } from './survey-links.ts'
import { machine, type World } from './world.ts'

/** What became of links. */
export interface LinksFound {
  /** Of addresses that are excluded, and of those that nothing is known of, there is none. */
  readonly statuses: LinkStatuses
  readonly ledger: Pick<Ledger, 'chronicle'>
  /** Whether the run was broken off before all had been asked for. */
  readonly isPartial: boolean
}

/**
 * Finds out what became of links: what is remembered and still holds, and for the rest by asking. Offline nothing is
 * asked, and the code that could is not even loaded. Throws a UserError where what is known cannot be remembered.
 */
export async function lookUpLinks(
  project: Pick<Project, 'root' | 'cwd' | 'config'>,
  links: readonly LinkedAddress[],
  options: OnlineOptions,
  world: World = machine,
): Promise<LinksFound> {
  const config = { ...project.config.links, ...(options.robots === false && { robots: false }) }
  const targets = targetsOf(links).filter(({ url }) => !isExcluded(url, config.exclude))
  const ledger = openLedger(folderOf(project, options))
  const { known, open } = recall(targets, { config, ledger, world }, options.offline === true)
  const remembered = Object.fromEntries(known.map((status) => [status.url, status]))
  if (options.offline || open.length === 0)
    return { statuses: remembered, ledger, isPartial: false }
  const pulse = createPulse(open.length, (progress) => options.onProgress?.(progress))
  try {
    const asked = await askAll(open, { config, ledger, world, pulse }, options)
    return {
      statuses: { ...remembered, ...asked },
      ledger,
      isPartial: options.signal?.aborted === true,
    }
  } finally {
    await ledger.close()
  }
}

async function askAll(
  targets: readonly Target[],
  run: Survey,
  options: OnlineOptions,
): Promise<LinkStatuses> {
  const line = await openLine(run, options)
  try {
    return await survey(targets, line, run)
  } finally {
    await line.wire.network.close()
  }
}

/** Loads what it takes to ask, which other runs need not wait for. */
async function openLine({ config, world, pulse }: Survey, options: OnlineOptions): Promise<Line> {
  const { openNetwork } = await import('./open-network.ts')
  const { createRobotsBook } = await import('./robots-book.ts')
  const network = openNetwork(config, options.allowPrivate === true, world)
  const signal = options.signal ?? new AbortController().signal
  // As many as there are waits.
  setMaxListeners(0, signal)
  const userAgent = config.userAgent ?? `yikan/${version()} (link check)`
  const gate = createGate(config, world, signal)
  const wire = { config, userAgent, network, gate, world, signal, onRequest: pulse.began }
  signal.addEventListener('abort', () => void network.close(), { once: true })
  return { wire, robots: config.robots ? createRobotsBook('yikan', wire) : undefined }
}

/** Absolute path of the folder that remembers verdicts. */
function folderOf(
  { root, cwd, config }: Pick<Project, 'root' | 'cwd' | 'config'>,
  { cacheDir }: OnlineOptions,
): string {
  return cacheDir === undefined ? resolve(root, config.links.cache) : resolve(cwd, cacheDir)
}
