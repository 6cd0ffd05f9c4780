import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHeader } from '../../src/formats/index.ts'
import { attributionIn } from './values.ts'

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const articles = join(shared, 'articles')
const pairs = join(shared, 'corpus/pairs')
const present = existsSync(articles) && existsSync(pairs)
if (!present) console.warn(`no articles under ${shared}: tests of real material are skipped`)

function texts(folder: string, file: (name: string) => string): { path: string; text: string }[] {
  return readdirSync(folder)
    .map((name) => join(folder, name, file(name)))
    .filter((path) => existsSync(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
}

function credits(text: string) {
  return readHeader(text).attribution ?? attributionIn(text)?.attribution
}

describe.skipIf(!present)('real material', () => {
  it('gives title, original and address of every article', () => {
    for (const { path, text } of texts(articles, (name) => `${name}.md`)) {
      const attribution = credits(text)
      expect([path, readHeader(text).metadata.title?.value]).not.toContain(undefined)
      expect([path, attribution?.title?.value]).not.toContain(undefined)
      expect([path, attribution?.url?.value]).toEqual([path, expect.stringMatching(/^https?:/)])
    }
  })

  it('gives title and address of 98 % of the pairs, and no problem in any', () => {
    const all = texts(pairs, () => 'zh.md')
    const silent = all.filter(({ text }) => {
      const { metadata } = readHeader(text)
      return !metadata.title || !credits(text)?.url?.value.match(/^https?:\/\/\S+$/)
    })
    expect(silent.length / all.length).toBeLessThanOrEqual(0.02)
    expect(all.flatMap(({ text }) => readHeader(text).problems)).toEqual([])
  })

  it('gives the original title wherever the header states one', () => {
    const stated = texts(pairs, () => 'zh.md').filter(({ text }) =>
      /^\[#\]: subject|原文(?:地址|链接)/m.test(text),
    )
    expect(stated.length).toBeGreaterThan(100)
    for (const { path, text } of stated)
      expect([path, credits(text)?.title?.value]).not.toContain(undefined)
  })

  it('takes header and footer in order, without overlap, and never the body', () => {
    for (const { path, text } of texts(pairs, () => 'zh.md')) {
      let done = 0
      for (const { start, end } of readHeader(text).consumed) {
        expect(start).toBeGreaterThanOrEqual(done)
        expect(end).toBeGreaterThan(start)
        done = end
      }
      const taken = readHeader(text).consumed.reduce((sum, { start, end }) => sum + end - start, 0)
      expect([path, taken < 3000]).toEqual([path, true])
    }
  })
})
