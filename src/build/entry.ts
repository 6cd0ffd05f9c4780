import { toAttributionData } from '../article/attribution-data.ts'
import { titleOf } from '../article/title-of.ts'
import type { Site } from '../model/config.ts'
import type { Publishable } from '../model/emitter.ts'
import type { Finding, Severity } from '../model/finding.ts'
import type { Entry } from '../model/publication.ts'
import type { Spanned } from '../model/span.ts'
import { isoDate } from '../text/iso-date.ts'
import { pageAddress } from '../text/site-url.ts'

/**
 * What the collection knows of an article: enough for lists, feeds and the site map. A date that is none is left
 * out. Keys stand in the order of the schema.
 */
export function toEntry({ article, rendering, findings }: Publishable, site: Site): Entry {
  const { slug, source, metadata, attribution, lead, counts } = article
  return {
    slug,
    path: source.path,
    ...(site.url !== undefined && { url: pageAddress(site.url, slug) }),
    files: {
      html: `${slug}/index.html`,
      markdown: `${slug}/index.md`,
      json: `${slug}/article.json`,
    },
    title: titleOf(article),
    ...(metadata.cover && { cover: metadata.cover.value }),
    ...(metadata.summary && { summary: metadata.summary.value }),
    ...(lead && { lead: lead.text }),
    ...dated('date', metadata.date),
    ...dated('updated', metadata.updated),
    tags: metadata.tags.map((tag) => tag.value),
    ...(attribution && { attribution: toAttributionData(attribution) }),
    counts,
    findings: {
      errors: countOf('error', findings),
      warnings: countOf('warning', findings),
      infos: countOf('info', findings),
    },
    sha256: source.sha256,
    html: rendering.leadHtml + rendering.bodyHtml,
  }
}

function dated<K extends string>(key: K, written?: Spanned): { [key in K]?: string } {
  const date = written && isoDate(written.value)
  return date === undefined ? {} : ({ [key]: date } as { [key in K]: string })
}

function countOf(severity: Severity, findings: readonly Finding[]): number {
  return findings.filter((finding) => finding.severity === severity).length
}
