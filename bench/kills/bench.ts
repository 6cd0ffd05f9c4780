import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { appendFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { performance } from 'node:perf_hooks'
import { setTimeout as sleep } from 'node:timers/promises'
import { hasPairs, makeProject, pairsFolder, translationsOf } from '../build/corpus.ts'
import { timeNode } from '../build/time-process.ts'

const main = resolve(import.meta.dirname, '../../dist/cli/main.js')

/**
 * Kills builds at 200 moments, or as many as are asked for, spread over the time that one takes. After each, every
 * file of the publication must be whole, and the next build must end as one that was never disturbed. Needs
 * `npm run compile`.
 */
export async function bench(sizes: readonly number[]) {
  if (!hasPairs) return { skipped: `no pairs under ${pairsFolder}` }
  const kills = sizes[0] ?? 200
  const root = makeProject(12)
  await timeNode([main, 'build'], root)
  const old = contentsOf(join(root, 'output'))
  const edited = translationsOf(root).files.filter((_, index) => index % 3 === 0)
  for (const file of edited) appendFileSync(file, '\n改了一行。\n')
  const model = copyOf(root)
  const began = performance.now()
  await timeNode([main, 'build'], model)
  const length = performance.now() - began
  const expected = contentsOf(join(model, 'output'))
  const whole = new Set([...old.values(), ...expected.values()])
  const figures = { kills, died: 0, tornFiles: 0, differentBuilds: 0 }
  for (let kill = 0; kill < kills; kill += 1) {
    const folder = copyOf(root)
    const child = spawn(process.execPath, [main, 'build'], { cwd: folder, stdio: 'ignore' })
    const ended = once(child, 'exit')
    await Promise.race([sleep((length * (kill + 1)) / kills), ended])
    child.kill('SIGKILL')
    const [, signal] = await ended
    if (signal === 'SIGKILL') figures.died += 1
    for (const [path, text] of contentsOf(join(folder, 'output'))) {
      if (!path.startsWith('.yikan-unfinished') && !whole.has(text)) figures.tornFiles += 1
    }
    await timeNode([main, 'build'], folder)
    if (!isSame(contentsOf(join(folder, 'output')), expected)) figures.differentBuilds += 1
    rmSync(folder, { recursive: true })
  }
  for (const folder of [root, model]) rmSync(folder, { recursive: true })
  return figures
}

function copyOf(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'yikan-bench-'))
  cpSync(root, folder, { recursive: true, preserveTimestamps: true })
  return folder
}

function contentsOf(folder: string): ReadonlyMap<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  )
  return new Map(
    files
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'latin1')]),
  )
}

function isSame(a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean {
  return a.size === b.size && [...a].every(([path, text]) => b.get(path) === text)
}
