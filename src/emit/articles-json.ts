import type { ListEmitter } from '../model/emitter.ts'
import type { CollectionData } from '../model/publication.ts'
import { jsonText } from '../text/json-text.ts'
import { listPieces } from '../text/list-pieces.ts'

/** `articles.json`: every article of the publication with what a list needs, as `collectionSchema` describes it. */
export const articlesJson: ListEmitter = {
  id: 'articles-json',
  subject: 'list',
  item: (entry) => jsonText(entry).trimEnd().replaceAll('\n', lineEnd),
  emit(items, { site: { title, description, url } }) {
    const empty: CollectionData = { version: 1, site: { title, description, url }, articles: [] }
    const text = jsonText(empty)
    const before = text.slice(0, -end.length)
    const pieces =
      items.length === 0
        ? [text]
        : listPieces(`${before}[${lineEnd}`, items, `,${lineEnd}`, '\n  ]\n}\n')
    return [{ path: 'articles.json', mediaType: 'application/json', pieces }]
  },
}

/** An entry stands in the list, which stands in the collection. */
const lineEnd = '\n    '

/** How a collection without articles ends. */
const end = '[]\n}\n'
