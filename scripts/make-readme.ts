import { readFileSync, writeFileSync } from 'node:fs'
import { readmes, withBlocks } from './readme-blocks.ts'

/* Writes the blocks of both READMEs that the program itself can tell. */

for (const { file, language } of readmes) {
  const place = new URL(`../${file}`, import.meta.url)
  writeFileSync(place, await withBlocks(readFileSync(place, 'utf8'), language))
}
