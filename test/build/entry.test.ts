import { describe, expect, it } from 'vitest'
import { toEntry } from '../../src/build/entry.ts'
import type { Metadata } from '../../src/model/metadata.ts'
import {
  contextOf,
  sampleArticle,
  sampleEntry,
  sampleFinding,
  samplePublishable,
} from '../emit/sample-publication.ts'

const { site } = contextOf()

const withMetadata = (metadata: Partial<Metadata>) => ({
  ...samplePublishable,
  article: { ...sampleArticle, metadata: { tags: [], extra: [], ...metadata } },
})
const written = (value: string) => ({ value, span: { start: 0, end: 0 } })

describe('toEntry', () => {
  it('takes over all that lists and feeds need, in the order of the schema', () => {
    expect(JSON.stringify(toEntry(samplePublishable, site), null, 1)).toBe(
      JSON.stringify(sampleEntry, null, 1),
    )
  })

  it('leaves out what is not there, instead of holding nothing under a key', () => {
    const { attribution: _a, lead: _l, ...article } = withMetadata({}).article
    const entry = toEntry({ ...samplePublishable, article }, { ...site, url: undefined })
    expect(Object.keys(entry)).toEqual([
      'slug',
      'path',
      'files',
      'title',
      'tags',
      'counts',
      'findings',
      'sha256',
      'html',
    ])
  })

  it('takes a date that is none for absent', () => {
    const entry = toEntry(
      withMetadata({ date: written('去年'), updated: written('2023-02-30') }),
      site,
    )
    expect(entry).not.toHaveProperty('date')
    expect(entry).not.toHaveProperty('updated')
  })

  it('counts findings by severity', () => {
    const severities = ['error', 'info', 'info', 'warning', 'warning', 'warning'] as const
    const findings = severities.map((severity) => ({ ...sampleFinding, severity }))
    expect(toEntry({ ...samplePublishable, findings }, site).findings).toEqual({
      errors: 1,
      warnings: 3,
      infos: 2,
    })
  })
})
