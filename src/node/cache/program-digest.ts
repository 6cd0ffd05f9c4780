import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sha256 } from '../read-source.ts'

/**
 * A digest of all that this program is: its own code, the packages it was installed with, and the engine that runs it,
 * whose tables of Unicode cut text into words. It differs where a result might.
 */
export function programDigest(): string {
  digest ??= digestOfAll()
  return digest
}

/** What runs is what was loaded, so one look is enough for a process. */
let digest: string | undefined

function digestOfAll(): string {
  const code = fileURLToPath(new URL('../..', import.meta.url))
  const files = readdirSync(code, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
  const own = files.map((name) => `${name} ${sha256(readFileSync(join(code, name)))}`)
  const { node, icu, unicode } = process.versions
  return sha256(JSON.stringify([node, icu, unicode, own, packagesOf(dirname(code))]))
}

/** Lists of what is installed, as npm, pnpm and Yarn leave them behind. */
const lists = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity']

/** What tells one installation of packages from another, beside a folder or above it; the own manifest at least. */
function packagesOf(folder: string): readonly string[] {
  const found: string[] = []
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    const names = [
      join(place, 'package.json'),
      ...lists.map((name) => join(place, 'node_modules', name)),
    ]
    for (const name of place === folder ? names : names.slice(1)) {
      const digest = digestIfThere(name)
      if (digest !== undefined) found.push(digest)
    }
  }
  return found
}

function digestIfThere(file: string): string | undefined {
  try {
    return sha256(readFileSync(file))
  } catch {
    return undefined
  }
}
