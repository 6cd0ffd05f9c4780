import { isExcluded } from '../../links/online/excluded.ts'
import type { Inventory, InventoryLink, Verdict } from '../../model/link-status.ts'
import { createLocator } from '../../text/position.ts'
import type { Project } from '../project.ts'
import type { RunOptions } from '../run-options.ts'
import { type ArticleLinks, gatherLinks } from './gather-links.ts'
import type { LinksFound } from './look-up-links.ts'

/** The links of articles, and the files that could not be read as articles. */
export interface LinksResult {
  readonly inventory: Inventory
  readonly refused: readonly string[]
}

/** Lists links and what became of them, and writes nothing. Throws a UserError for arguments that cannot be used. */
export async function runLinks(project: Project, options: RunOptions): Promise<LinksResult> {
  const { lookUpLinks } = await import('./look-up-links.ts')
  const { articles, refused } = await gatherLinks(project, options)
  const online = options.online ?? {}
  const links = articles.flatMap((article) => article.links)
  const found = await lookUpLinks(project, links, online)
  const places = placesOf(articles)
  const nothing = (url: string): Verdict => {
    if (isExcluded(url, project.config.links.exclude))
      return { kind: 'unknown', reason: 'excluded' }
    return { kind: 'unknown', reason: found.isPartial ? 'interrupted' : 'offline' }
  }
  const listed = [...places.keys()]
    .sort()
    .map((url) => entryOf(url, places.get(url)!, found, nothing(url)))
  return { inventory: { version: 1, links: listed }, refused }
}

type Places = InventoryLink['places']

function placesOf(articles: readonly ArticleLinks[]): ReadonlyMap<string, Places> {
  const places = new Map<string, Places>()
  for (const { path, text, links } of articles) {
    const locate = createLocator(text)
    for (const { url, span } of links) {
      const { line, column } = locate(span.start)
      const known = places.get(url)
      if (known === undefined) places.set(url, [{ path, line, column }])
      else known.push({ path, line, column })
    }
  }
  return places
}

function entryOf(url: string, places: Places, found: LinksFound, nothing: Verdict): InventoryLink {
  const status = found.statuses[url]
  const changes = found.ledger.chronicle(url)?.changes ?? []
  const history = changes.map(({ checked, verdict: { kind, reason } }) => ({
    checked,
    kind,
    reason,
  }))
  if (status === undefined) return { url, verdict: nothing, places, history }
  const { verdict, checked, anchors } = status
  return { url, verdict, checked, ...(anchors && { anchors }), places, history }
}
