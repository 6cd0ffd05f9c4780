import type { Site } from '../../model/config.ts'
import type { Fact } from '../../model/evidence.ts'
import type { AttributionData } from '../../model/publication.ts'
import { siteAddress, webAddress } from '../../text/site-url.ts'
import { knownValues } from './known-values.ts'

/** What structured data needs to know of a page; addresses absolute, dates in ISO 8601. */
export interface Posting {
  readonly title: string
  readonly description: string
  readonly url: string | undefined
  readonly image: string | undefined
  readonly published: string | undefined
  readonly updated: string | undefined
  readonly tags: readonly string[]
  readonly wordCount: number
  readonly attribution: AttributionData | undefined
  readonly facts: readonly Fact[]
}

/**
 * A translated article in the vocabulary of schema.org: `BlogPosting` with `translationOfWork`. The authors are those of
 * the original. What is not known is left out.
 */
export function blogPosting(posting: Posting, site: Site): Record<string, unknown> {
  const { attribution, description, tags } = posting
  const license = attribution?.license
  return {
    '@context': 'https://schema.org',
    '@type': 'BlogPosting',
    headline: posting.title,
    description: description === '' ? undefined : description,
    image: posting.image,
    url: posting.url,
    mainEntityOfPage: posting.url,
    inLanguage: 'zh-CN',
    datePublished: posting.published,
    dateModified: posting.updated,
    keywords: tags.length === 0 ? undefined : tags,
    wordCount: posting.wordCount,
    mentions: knownValues(posting.facts),
    author: people(attribution?.original.authors),
    translator: people(attribution?.translators),
    editor: people(attribution?.reviewers),
    translationOfWork: attribution && originalWork(attribution),
    license: license === undefined ? undefined : (webAddress(license) ?? license),
    publisher: publication('Organization', site),
    isPartOf: publication('Blog', site),
  }
}

function originalWork({ original }: AttributionData): object | undefined {
  const url = original.url === undefined ? undefined : webAddress(original.url)
  if (original.title === undefined && url === undefined) return undefined
  return {
    '@type': 'Article',
    name: original.title,
    url,
    inLanguage: 'en',
    author: people(original.authors),
  }
}

function people(persons: AttributionData['translators'] = []): object[] | undefined {
  if (persons.length === 0) return undefined
  return persons.map(({ name, url }) => ({
    '@type': 'Person',
    name,
    url: url === undefined ? undefined : webAddress(url),
  }))
}

function publication(type: string, { title, url }: Site): object {
  return { '@type': type, name: title, url: url === undefined ? undefined : siteAddress(url) }
}
