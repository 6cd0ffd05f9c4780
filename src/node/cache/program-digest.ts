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
  const here = dirname(fileURLToPath(import.meta.url))
  const own =
    typeof YIKAN_CODE_DIGEST === 'string' ? YIKAN_CODE_DIGEST : codeDigest(join(here, '../..'))
  const { node, icu, unicode } = process.versions
  return sha256(JSON.stringify([node, icu, unicode, own, packagesOf(here)]))
}

/** The digest of the code that a bundle was made from; only there, where it is too late to take it. */
declare const YIKAN_CODE_DIGEST: string | undefined

/** A digest of all code below a folder. */
export function codeDigest(folder: string): string {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.[jt]s$/.test(name) && !name.endsWith('.d.ts'))
    .sort()
  return sha256(
    JSON.stringify(files.map((name) => `${name} ${sha256(readFileSync(join(folder, name)))}`)),
  )
}

/** Lists of what is installed, as npm, pnpm and Yarn leave them behind. */
const lists = ['.package-lock.json', '.modules.yaml', '.yarn-state.yml', '.yarn-integrity']

/** What tells one installation of packages from another: the lists in a folder and all above it. */
function packagesOf(folder: string): readonly string[] {
  const found: string[] = []
  for (let place = folder; place !== dirname(place); place = dirname(place)) {
    for (const name of lists) {
      const digest = digestIfThere(join(place, 'node_modules', name))
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
