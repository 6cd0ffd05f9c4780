import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { comment } from '../../src/formats/comment.ts'
import { frontMatter } from '../../src/formats/front-matter.ts'
import { goldMiner } from '../../src/formats/gold-miner.ts'
import { readHeader, writeAttribution } from '../../src/formats/index.ts'
import { lctt } from '../../src/formats/lctt.ts'
import { openDocCn } from '../../src/formats/open-doc-cn.ts'
import { isPlaceholder } from '../../src/formats/parts/placeholder.ts'
import { plain } from '../../src/formats/plain.ts'
import type { Header } from '../../src/model/format.ts'
import type { Attribution, Metadata } from '../../src/model/metadata.ts'
import { attribution, header, metadata } from './arbitrary.ts'
import { attributionIn, attributionValues, headerValues, metadataValues } from './values.ts'

const runs = { numRuns: 150 }

/** Only what a form can carry. */
const titleOnly = ({ title }: Metadata): Metadata => ({
  ...(title && { title }),
  tags: [],
  extra: [],
})
const withPermalink = ({ title, extra }: Metadata): Metadata => ({
  ...titleOnly({ ...(title && { title }), tags: [], extra: [] }),
  extra: extra
    .filter(({ key }) => key === 'permalink')
    .map((field) => ({ ...field, value: 'https://a.com/p' })),
})
const withoutLicense = ({ license: _, ...rest }: Attribution): Attribution => rest

describe('what is written reads back', () => {
  it('as an HTML comment, without attribution', () => {
    fc.assert(
      fc.property(metadata, (metadata) => {
        const text = comment.write({ metadata })
        expect(metadataValues(comment.read(text)!.metadata)).toEqual(metadataValues(metadata))
        expect(comment.read(text)!.consumed).toEqual([{ start: 0, end: text.length - 1 }])
        expect(readHeader(text).format).toBe('comment')
      }),
      runs,
    )
  })

  it('as front matter', () => {
    fc.assert(
      fc.property(header, (written) => {
        const read = readHeader(frontMatter.write(written as Header))
        expect(read.format).toBe('front-matter')
        expect(headerValues(read)).toEqual(headerValues(namedPeople(written as Header)))
        expect(read.problems.filter(({ severity }) => severity !== 'info')).toEqual([])
      }),
      runs,
    )
  })

  it('as an LCTT header', () => {
    fc.assert(
      fc.property(header, (written) => {
        fc.pre(!isPlaceholder(written.attribution?.title?.value ?? 'title of its own'))
        const read = readHeader(lctt.write(written as Header))
        expect(read.format).toBe('lctt')
        expect(headerValues(read)).toEqual(headerValues(written as Header))
      }),
      runs,
    )
  })

  it('as a gold-miner header: title, original, people, permalink', () => {
    fc.assert(
      fc.property(
        metadata,
        fc.option(attribution.map(withoutLicense).filter(speaks)),
        (all, credits) => {
          const written = { metadata: withPermalink(all), ...(credits && { attribution: credits }) }
          const read = readHeader(goldMiner.write(written))
          expect(read.format).toBe('gold-miner')
          expect(headerValues(read)).toEqual(headerValues(written))
        },
      ),
      runs,
    )
  })

  it('as an OpenDocCN header with an original: title, original, people, licence', () => {
    fc.assert(
      fc.property(metadata, attribution, (all, credits) => {
        fc.pre(credits.url !== undefined)
        const written = { metadata: titleOnly(all), attribution: credits }
        const read = readHeader(openDocCn.write(written))
        expect(read.format).toBe('open-doc-cn')
        expect(headerValues(read)).toEqual(headerValues(written))
      }),
      runs,
    )
  })

  it('as a plain heading: the title', () => {
    fc.assert(
      fc.property(metadata.map(titleOnly), (written) => {
        expect(metadataValues(plain.read(plain.write({ metadata: written })).metadata)).toEqual(
          metadataValues(written),
        )
      }),
      runs,
    )
  })

  it('as the quote that follows a comment', () => {
    fc.assert(
      fc.property(attribution, (written) => {
        const text = `导语。\n\n${writeAttribution(written)}\n正文。\n`
        const read = attributionIn(text)
        expect(read && attributionValues(read.attribution)).toEqual(attributionValues(written))
        expect(read?.nodes).toHaveLength(1)
      }),
      runs,
    )
  })
})

/** In YAML a person or a title that is a stand-in stays one: it is told by its words alone. */
function namedPeople(written: Header): Header {
  const { attribution } = written
  if (!attribution) return written
  const named = (people: Attribution['authors']) =>
    people.filter(({ name }) => !isPlaceholder(name))
  const { title, ...rest } = attribution
  return {
    ...written,
    attribution: {
      ...rest,
      ...(title && !isPlaceholder(title.value) && { title }),
      authors: named(attribution.authors),
      translators: named(attribution.translators),
      reviewers: named(attribution.reviewers),
    },
  }
}

function speaks({ title, url, authors, translators, reviewers }: Attribution): boolean {
  return [title, url, authors[0], translators[0], reviewers[0]].some((value) => value !== undefined)
}

describe('what a form cannot hold', () => {
  const at = { start: 0, end: 0 }
  const text = (value: string) => ({ value, span: at })

  it('folds line ends in a comment, an LCTT header and a quote', () => {
    const metadata = { title: text('一\n 二\r\n三'), tags: [], extra: [] }
    expect(comment.write({ metadata })).toBe('<!--\ntitle: 一 二 三\n-->\n')
    expect(lctt.write({ metadata })).toContain('\n一 二 三\n======\n')
    const credits = { authors: [], translators: [], reviewers: [], placeholders: [], span: at }
    expect(writeAttribution({ ...credits, title: text('a\nb'), url: text('u') })).toBe(
      '> 译自：[a b](u)\n',
    )
  })

  it('keeps line ends in front matter', () => {
    const metadata = { summary: text('一\n二'), tags: [], extra: [] }
    expect(frontMatter.read(frontMatter.write({ metadata }))!.metadata.summary?.value).toBe(
      '一\n二',
    )
  })

  it('makes a key of plain characters in a comment', () => {
    const extra = [{ key: '系列 1', value: 'x', span: at }]
    expect(comment.write({ metadata: { tags: [], extra } })).toBe('<!--\ntitle:\nx----1: x\n-->\n')
  })

  it('splits a tag at its comma in a comment', () => {
    const written = comment.write({ metadata: { tags: [text('a, b')], extra: [] } })
    expect(comment.read(written)!.metadata.tags.map(({ value }) => value)).toEqual(['a', 'b'])
  })

  it('writes nothing for an attribution without values', () => {
    const silent = { authors: [], translators: [], reviewers: [], placeholders: [], span: at }
    expect(writeAttribution(silent)).toBe('')
  })
})
