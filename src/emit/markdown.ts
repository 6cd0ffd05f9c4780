import type { Html, Root, RootContent } from 'mdast'
import { type AttributionPlace, countLeadBlocks } from '../article/lead.ts'
import { stringifyMarkdown } from '../article/markdown/stringify-markdown.ts'
import { isEndOfLead, MORE_MARK } from '../article/more-mark.ts'
import { spanOf } from '../article/span-of.ts'
import { readAttribution, writeAttribution, writeHeader } from '../formats/index.ts'
import type { Article } from '../model/article.ts'
import type { MetadataForm } from '../model/config.ts'
import type { ArticleEmitter } from '../model/emitter.ts'
import type { Attribution } from '../model/metadata.ts'

/**
 * `<slug>/index.md`: the article as clean Markdown. Header, lead, the attribution as a quote where the header cannot
 * carry it, body. Where a reader could not tell lead, attribution and body apart by themselves, `<!--more-->` parts them.
 * Reading it gives the same article, and emitting that the same bytes.
 */
export const markdown: ArticleEmitter = {
  id: 'markdown',
  subject: 'article',
  emit({ article }, { metadata: form }) {
    const path = `${article.slug}/index.md`
    return [{ path, mediaType: 'text/markdown', text: writeArticle(article, form) }]
  },
}

function writeArticle(article: Article, form: MetadataForm): string {
  const { metadata, attribution, tree } = article
  const header = writeHeader(form, { metadata, ...(attribution && { attribution }) })
  const leadBlocks = article.lead?.blocks ?? 0
  const lead = tree.children.slice(0, leadBlocks)
  const body = tree.children.slice(leadBlocks)
  const quote = quoteOf(article, form)
  const marks = [quote, needsMark(article, form, quote) ? MORE_MARK : ''].filter(
    (each) => each !== '',
  )
  const whole: Root = { type: 'root', children: [...lead, ...marks.map(raw), ...body] }
  const text = stringifyMarkdown(whole)
  return text === '' ? header : `${header}\n${text}`
}

/** Only a comment leaves the attribution to a quote, and only where no passage of the text itself tells it. */
function quoteOf({ attribution, tree }: Article, form: MetadataForm): string {
  if (!attribution || form !== 'comment' || blockOfAttribution(tree, attribution) !== -1) return ''
  return writeAttribution(attribution).trimEnd()
}

/** Index of the block whose words hold the attribution; -1 where header or a quote of its own held it. */
function blockOfAttribution(tree: Root, { span }: Attribution): number {
  if (span.end === 0) return -1
  return tree.children.findIndex((node) => {
    const { start, end } = spanOf(node)
    return start <= span.start && span.start < end
  })
}

/** Whether reading without the mark would take something else for lead, title or attribution. */
function needsMark(article: Article, form: MetadataForm, quote: string): boolean {
  const { tree, metadata, lead, attribution } = article
  const leadBlocks = lead?.blocks ?? 0
  const place = placeOf(article, form, quote)
  const counted = countLeadBlocks(tree.children, place, metadata.summary?.value)
  if (counted !== leadBlocks || tree.children.some(isEndOfLead)) return true
  if (!metadata.title && leadBlocks === 0 && tree.children[0]?.type === 'heading') return true
  const searched =
    place.kind !== 'within' && !(form === 'yaml' && (attribution?.url || attribution?.title))
  return searched && readAttribution(tree, article.source.text) !== undefined
}

/** Where reading will find the attribution. */
function placeOf(
  { attribution, lead, tree }: Article,
  form: MetadataForm,
  quote: string,
): AttributionPlace {
  if (!attribution) return { kind: 'nowhere' }
  if (form === 'yaml') return { kind: 'header' }
  if (quote !== '') return { kind: 'before', block: lead?.blocks ?? 0 }
  const block = blockOfAttribution(tree, attribution)
  return block === -1 ? { kind: 'nowhere' } : { kind: 'within', block }
}

function raw(value: string): Html & RootContent {
  return { type: 'html', value }
}
