import { toAttributionData } from '../article/attribution-data.ts'
import { toFactData } from '../article/facts/fact-data.ts'
import { toFindingData } from '../messages/finding-data.ts'
import type { Article, Block, ImageRef, LinkRef, Section } from '../model/article.ts'
import type { Site } from '../model/config.ts'
import type { ArticleEmitter, Publishable } from '../model/emitter.ts'
import type { Metadata } from '../model/metadata.ts'
import type { ArticleData } from '../model/publication.ts'
import type { Position } from '../model/span.ts'
import { jsonText } from '../text/json-text.ts'
import { createLocator } from '../text/position.ts'
import { pageAddress } from '../text/site-url.ts'

/**
 * `<slug>/article.json`: the article as data, as `articleDataSchema` describes it. Messages are in Chinese whatever the
 * locale, so that the same article gives the same bytes everywhere.
 */
export const articleJson: ArticleEmitter = {
  id: 'article-json',
  subject: 'article',
  emit(publishable, { site }) {
    return [
      {
        path: `${publishable.article.slug}/article.json`,
        mediaType: 'application/json',
        text: jsonText(articleData(publishable, site)),
      },
    ]
  },
}

/** Keys in the order of the schema; those that are undefined do not reach the text. */
function articleData(
  { article, rendering, findings, facts }: Publishable,
  site: Site,
): ArticleData {
  const { slug, lead } = article
  const locate = locatorOf(article)
  return {
    version: 1,
    slug,
    language: 'zh-CN',
    url: site.url === undefined ? undefined : pageAddress(site.url, slug),
    source: sourceData(article),
    metadata: metadataData(article.metadata),
    attribution: article.attribution && toAttributionData(article.attribution),
    lead: lead && { text: lead.text, html: rendering.leadHtml },
    html: rendering.bodyHtml,
    sections: article.sections.map(sectionData),
    blocks: article.blocks.map((block, index) => ({
      type: block.type,
      part: index < (lead?.blocks ?? 0) ? 'lead' : 'body',
      ...blockData(block, rendering.blocks[index] ?? ''),
    })),
    links: article.links.map(linkData),
    images: article.images.map(imageData),
    facts: facts.map(toFactData),
    findings: findings.map((finding) => toFindingData(finding, locate, 'zh')),
    counts: article.counts,
  }
}

/**
 * Positions in the article and in its original. Of any other file a finding may name, such as another article of the
 * same slug, the text is not at hand: every place in it is given as its start.
 */
function locatorOf({ source, original }: Article): (path: string) => (offset: number) => Position {
  const inSource = createLocator(source.text)
  // Few findings name a place in the original.
  let inOriginal: typeof inSource | undefined
  const elsewhere = createLocator('')
  return (path) => {
    if (path === source.path) return inSource
    if (path !== original?.path) return elsewhere
    inOriginal ??= createLocator(original.text)
    return inOriginal
  }
}

function sourceData({ source, format, original }: Article): ArticleData['source'] {
  return {
    path: source.path,
    sha256: source.sha256,
    format,
    original: original && { path: original.path, sha256: original.sha256 },
  }
}

function metadataData(metadata: Metadata): ArticleData['metadata'] {
  return {
    title: metadata.title?.value,
    cover: metadata.cover?.value,
    summary: metadata.summary?.value,
    date: metadata.date?.value,
    updated: metadata.updated?.value,
    tags: metadata.tags.map((tag) => tag.value),
    extra: metadata.extra.map(({ key, value }) => ({ key, value })),
  }
}

function sectionData({ depth, title, slug, span }: Section): ArticleData['sections'][number] {
  return { depth, title, slug, span }
}

function blockData({ section, text, span }: Block, html: string) {
  return { section, text, html, span }
}

function linkData(link: LinkRef): ArticleData['links'][number] {
  const { form, role, raw, target, text, title, block, span } = link
  return { form, role, raw, target, text, title, block, span }
}

function imageData(image: ImageRef): ArticleData['images'][number] {
  const { form, role, raw, target, alt, title, block, span } = image
  return { form, role, raw, target, alt, title, block, span }
}
