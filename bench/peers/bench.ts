import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { hasPairs, makeProject, pairsFolder, translationsOf } from '../build/corpus.ts'
import { rounded, timeNode } from '../build/time-process.ts'
import { type Body, type Peer, peers, writeSite } from './sites.ts'

const installed = resolve(process.env.YIKAN_PEERS ?? 'peers')
const main = resolve(import.meta.dirname, '../../dist/cli/main.js')

/**
 * Other generators on the bodies of the articles that yikan builds, as separate processes, each from nothing. Needs
 * `npm run compile` and what `install.mjs` installs.
 */
export async function bench(sizes: readonly number[]) {
  if (!hasPairs) return { skipped: `no pairs under ${pairsFolder}` }
  if (!existsSync(join(installed, 'node_modules'))) {
    return { skipped: 'node bench/peers/install.mjs FOLDER, then set YIKAN_PEERS=FOLDER' }
  }
  return (sizes.length > 0 ? sizes : [500]).map((articles) => {
    const root = makeProject(articles)
    const bodies = translationsOf(root).files.map(bodyOf)
    const yikan = timeNode([main, 'build', '--no-cache'], root)
    const others = peers.map((peer) => [peer.name, measure(peer, bodies)])
    rmSync(root, { recursive: true })
    return { articles, yikan, ...Object.fromEntries(others) }
  })
}

/** The article without what its form of header would do to another generator. */
function bodyOf(file: string): Body {
  const slug = basename(dirname(file))
  const markdown = readFileSync(file, 'utf8').replace(/^\uFEFF?---\n[\s\S]*?\n---\n/, '')
  return { slug, title: slug, markdown }
}

function measure(peer: Peer, bodies: readonly Body[]) {
  const folder = mkdtempSync(join(tmpdir(), `yikan-peer-${peer.name}-`))
  try {
    writeSite(peer, bodies, folder)
    symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'))
    const [script = '', ...rest] = peer.command
    const cost = peer.isProgram
      ? timeProgram([script, ...rest], folder)
      : timeNode([join(installed, 'node_modules', script), ...rest], folder)
    return { ...cost, pages: pagesIn(folder), version: versionOf(peer) }
  } catch (error) {
    return { failed: String(error).slice(0, 400) }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function timeProgram([program = '', ...argv]: readonly string[], cwd: string) {
  const began = performance.now()
  const { status, error } = spawnSync(program, argv, { cwd, stdio: 'ignore' })
  if (error || status !== 0) throw error ?? new Error(`${program}: ${status}`)
  return { seconds: rounded((performance.now() - began) / 1000) }
}

/** How many pages came out, so that nobody wins by doing nothing. */
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
