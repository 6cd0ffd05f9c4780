import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setAside } from '../build/set-aside.ts'
import { type Cost, timeProgram } from '../build/time-process.ts'
import { type Body, type Peer, peers, writeSite } from './sites.ts'

const installed = resolve(process.env.YIKAN_PEERS ?? 'peers')

/** What is missing where the other generators have not been installed. */
export const missingPeers = existsSync(join(installed, 'node_modules'))
  ? undefined
  : 'no other generators: node bench/peers/install.mjs FOLDER, then set YIKAN_PEERS=FOLDER'

/** What a generator took, and how many pages came out, so that nobody wins by doing nothing. */
export type PeerCost = (Cost & { pages: number; version: string }) | { readonly failed: string }

/** Every other generator on these articles, as a process of its own, from nothing, under its name. */
export async function measurePeers(
  files: readonly string[],
): Promise<Readonly<Record<string, PeerCost>>> {
  if (missingPeers !== undefined) return {}
  const bodies = files.map(bodyOf)
  const costs: Record<string, PeerCost> = {}
  for (const peer of peers) {
    if (bodies.length < (peer.most ?? Number.POSITIVE_INFINITY)) {
      costs[peer.name] = await measure(peer, bodies)
    }
  }
  return costs
}

/** The article without what its form of header would do to another generator. */
function bodyOf(file: string): Body {
  const slug = basename(dirname(file))
  const markdown = readFileSync(file, 'utf8').replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, '')
  return { slug, title: slug, markdown }
}

async function measure(peer: Peer, bodies: readonly Body[]): Promise<PeerCost> {
  const folder = mkdtempSync(join(tmpdir(), `yikan-peer-${peer.name}-`))
  try {
    writeSite(peer, bodies, folder)
    symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'))
    const [script = '', ...rest] = peer.command
    const program = peer.isProgram
      ? peer.command
      : [process.execPath, join(installed, 'node_modules', script), ...rest]
    return {
      ...(await timeProgram(program, folder)),
      pages: pagesIn(folder),
      version: versionOf(peer),
    }
  } catch (error) {
    return { failed: String(error).slice(0, 400) }
  } finally {
    setAside(folder)
  }
}

function pagesIn(folder: string): number {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const own = files.filter((file) => !file.startsWith('node_modules'))
  const velite = own.find((file) => file.endsWith('.velite/pages.json'))
  if (velite) return JSON.parse(readFileSync(join(folder, velite), 'utf8')).length
  return own.filter((file) => /^(?:_site|public|docs\/\.vitepress\/dist)\/.*\.html$/.test(file))
    .length
}

function versionOf({ command: [script = ''], isProgram }: Peer): string {
  if (isProgram)
    return spawnSync(script, ['version'], { encoding: 'utf8' }).stdout.split(' ')[1] ?? ''
  const name = script
    .split('/')
    .slice(0, script.startsWith('@') ? 2 : 1)
    .join('/')
  const manifest = join(installed, 'node_modules', name, 'package.json')
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}
