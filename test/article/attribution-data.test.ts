import { describe, expect, it } from 'vitest'
import { toAttributionData } from '../../src/article/attribution-data.ts'
import { attributionSchema } from '../../src/model/publication.ts'
import { sampleArticle, sampleEntry } from '../emit/sample-publication.ts'

describe('toAttributionData', () => {
  it('holds the values without their places and without stand-ins, in the order of the schema', () => {
    const attribution = toAttributionData(sampleArticle.attribution!)
    expect(attribution).toEqual(sampleEntry.attribution)
    expect(JSON.stringify(attribution)).toBe(JSON.stringify(attributionSchema.parse(attribution)))
  })

  it('leaves out what is not known', () => {
    const nobody = { authors: [], translators: [], reviewers: [], placeholders: [] }
    expect(toAttributionData({ ...nobody, span: { start: 0, end: 0 } })).toStrictEqual({
      original: { authors: [] },
      translators: [],
      reviewers: [],
    })
  })
})
