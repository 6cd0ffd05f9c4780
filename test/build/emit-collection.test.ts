import { describe, expect, it } from 'vitest'
import { emitLists, listArticle, settingsOf } from '../../src/build/index.ts'
import { newestFirst } from '../../src/build/newest-first.ts'
import { configSchema } from '../../src/model/config.ts'
import type { Entry } from '../../src/model/publication.ts'
import { sampleEntry } from '../emit/sample-publication.ts'

const settings = settingsOf({
  config: configSchema.parse({ site: { url: 'https://example.org/' } }),
  publish: true,
})

const entry = (slug: string, date?: string): Entry => {
  const { date: _, ...rest } = sampleEntry
  return { ...rest, slug, path: `articles/${slug}.md`, ...(date === undefined ? {} : { date }) }
}
const emit = (entries: readonly Entry[]) => {
  const listings = entries.map((each) => listArticle(each, settings.context))
  const files = emitLists(listings.toSorted(newestFirst), settings.context)
  return files.map(({ path, pieces }) => ({ path, text: pieces.join('') }))
}
const orderOf = (entries: readonly Entry[]) => {
  const list = emit(entries).find(({ path }) => path === 'articles.json')!
  return JSON.parse(list.text).articles.map(({ slug }: Entry) => slug)
}

const sorted = [
  entry('evening', '2024-03-02T08:00:00+08:00'),
  entry('midnight-a', '2024-03-02'),
  entry('midnight-b', '2024-03-02T08:00:00+08:00'),
  entry('before', '2024-03-01T23:59:59Z'),
  entry('old', '1969-12-31'),
  entry('Z'),
  entry('a'),
  entry('译'),
]

describe('emitLists', () => {
  it('puts the newest first, then by slug, whatever the order they come in', () => {
    const slugs = sorted.map(({ slug }) => slug)
    expect(orderOf(sorted)).toEqual(slugs)
    expect(orderOf(sorted.toReversed())).toEqual(slugs)
    expect(emit(sorted.toReversed())).toEqual(emit(sorted))
  })
})
