import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Glossary } from '../model/glossary.ts'
import type { Registry } from '../model/registry.ts'
import { lazily } from './lazily.ts'
import { hasCode } from './system-error.ts'

/** The facts and terms that come with yikan. JSON-safe. */
export interface Shipped {
  readonly registry: Registry
  readonly glossary: Glossary
}

/** Written when yikan is compiled; source code has none beside it. */
const compiled = new URL('../shipped.json', import.meta.url)

const registries = ['language-models.yaml']
const glossaries = ['cloud-native.yaml', 'artificial-intelligence.yaml', 'names.yaml']

const shipped = lazily(async (): Promise<Shipped> => {
  try {
    return JSON.parse(readFileSync(compiled, 'utf8'))
  } catch (error) {
    if (hasCode(error) && error.code === 'ENOENT') return loadShipped()
    throw error
  }
})

/**
 * What comes with yikan, from the files it is written in only where it has not been compiled. Read once: it does not change
 * while yikan runs.
 */
export const readShipped: () => Promise<Shipped> = shipped.get

/** Reads what comes with yikan from the YAML files of its package, which lie beside `src/`. */
export async function loadShipped(): Promise<Shipped> {
  const { readRegistryFile } = await import('./read-registry-file.ts')
  const { readGlossaryFile } = await import('./read-glossary-file.ts')
  const files = (folder: string, names: readonly string[]) =>
    names.map((name) => fileURLToPath(new URL(`../../${folder}/${name}`, import.meta.url)))
  const facts = await Promise.all(files('registry', registries).map(readRegistryFile))
  const terms = await Promise.all(files('glossary', glossaries).map(readGlossaryFile))
  return {
    registry: { entries: facts.flatMap(({ entries }) => entries) },
    glossary: { entries: terms.flat() },
  }
}
