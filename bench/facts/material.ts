import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../../src/article/index.ts'
import type { Article } from '../../src/model/article.ts'

/** Real articles of others; YIKAN_SHARED says where they lie. */
export const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const folder = join(shared, 'corpus/pairs')

export const hasMaterial = existsSync(folder)

/** Names of the pairs, in order. */
export const pairNames = (): readonly string[] =>
  readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'zh.md')))
    .toSorted()

/** One side of a pair, parsed. */
export function readSide(
  name: string,
  side: 'en' | 'zh',
  parser: 'auto' | 'remark' = 'auto',
): Article {
  const path = `${name}/${side}.md`
  const text = readFileSync(join(folder, path), 'utf8')
  return understand({ path, text, sha256: '' }, { parser })
}

/** A place of a pair that was looked at by hand. */
export interface Checked {
  readonly pair: string
  readonly en_quote: string
  readonly zh_quote: string
  readonly en_value: string
  readonly zh_value: string
  readonly kind: string
}

export const readChecked = (file: string): readonly Checked[] =>
  readFileSync(join(shared, 'corpus', file), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
