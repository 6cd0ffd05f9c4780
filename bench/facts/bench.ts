import { hasMaterial, shared } from './material.ts'
import { measureMutations } from './mutate-pairs.ts'
import { measureNumbers } from './numbers.ts'
import { measurePairs } from './pairs.ts'

/** Numbers of translations against those of their originals. */
export async function bench() {
  if (!hasMaterial) return { skipped: `no pairs under ${shared}` }
  return { ...measurePairs(), mutations: measureMutations(), numbers: measureNumbers() }
}
