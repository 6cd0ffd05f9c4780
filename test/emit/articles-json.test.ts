import { expect, it } from 'vitest'
import { articlesJson } from '../../src/emit/articles-json.ts'
import type { Site } from '../../src/model/config.ts'
import { collectionSchema, type Entry } from '../../src/model/publication.ts'
import { emitAll } from './emit-all.ts'
import { bareEntry, contextOf, sampleEntry } from './sample-publication.ts'
import { judgeBy } from './schema-judge.ts'

const judge = judgeBy('articles')

function emit(entries: readonly Entry[], site: Partial<Site> = {}) {
  const [file, ...others] = emitAll(articlesJson, entries, contextOf(site))
  expect(others).toEqual([])
  expect(file).toMatchObject({ path: 'articles.json', mediaType: 'application/json' })
  const data = JSON.parse(file!.text)
  expect(judge(data), JSON.stringify(judge.errors, null, 1)).toBe(true)
  return data
}

it('lists every article as it is given, without its HTML', () => {
  const data = emit([sampleEntry, bareEntry], { title: '刊', description: '述' })
  const { html: _1, ...sample } = sampleEntry
  const { html: _2, ...bare } = bareEntry
  expect(data).toEqual({
    version: 1,
    site: { title: '刊', description: '述', url: 'https://example.org/博客' },
    articles: [sample, bare],
  })
})

it('needs neither articles nor an address', () => {
  expect(emit([], { url: undefined })).toEqual({
    version: 1,
    site: { title: '译刊', description: '' },
    articles: [],
  })
})

it('has its keys in the order of the schema', () => {
  const data = emit([sampleEntry])
  expect(JSON.stringify(data)).toBe(JSON.stringify(collectionSchema.parse(data)))
})
