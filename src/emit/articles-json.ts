import type { CollectionEmitter } from '../model/emitter.ts'
import type { CollectionData } from '../model/publication.ts'
import { jsonText } from '../text/json-text.ts'

/** `articles.json`: every article of the publication with what a list needs, as `collectionSchema` describes it. */
export const articlesJson: CollectionEmitter = {
  id: 'articles-json',
  subject: 'collection',
  item: (entry) => jsonText(entry).trimEnd().replaceAll('\n', `\n${indent}`),
  emit(_, { site: { title, description, url } }, items) {
    const empty: CollectionData = { version: 1, site: { title, description, url }, articles: [] }
    const text = jsonText(empty).replace(
      /\[\]\n\}\n$/,
      () => `[${items.length === 0 ? '' : listed(items)}]\n}\n`,
    )
    return [{ path: 'articles.json', mediaType: 'application/json', text }]
  },
}

/** An entry stands in the list, which stands in the collection. */
const indent = '    '

function listed(items: readonly string[]): string {
  return `\n${items.map((item) => indent + item).join(',\n')}\n  `
}
