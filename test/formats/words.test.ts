import { expect, it } from 'vitest'
import type { HeaderVariant } from '../../src/formats/parts/header-problem.ts'
import { headerWords } from '../../src/messages/metadata-header.ts'
import type { Bilingual, Words } from '../../src/messages/words.ts'

// Every variant has its words, and no words lack a variant: checked by the compiler.
const words: Record<`metadata/header-malformed.${HeaderVariant}`, Bilingual<Words>> = headerWords

it('says something different about every problem, in both languages', () => {
  const said = Object.values(words).flatMap(({ zh, en }) => [zh.what, en.what])
  expect(said.every((what) => what !== '')).toBe(true)
  expect(new Set(said).size).toBe(said.length)
})
