import type { CollectionEmitter } from '../model/emitter.ts'
import type { CollectionData } from '../model/publication.ts'
import { jsonText } from '../text/json-text.ts'

/** `articles.json`: every article of the publication with what a list needs, as `collectionSchema` describes it. */
export const articlesJson: CollectionEmitter = {
  id: 'articles-json',
  subject: 'collection',
  emit(entries, { site: { title, description, url } }) {
    const collection: CollectionData = {
      version: 1,
      site: { title, description, url },
      articles: entries.map(({ html: _, ...entry }) => entry),
    }
    return [{ path: 'articles.json', mediaType: 'application/json', text: jsonText(collection) }]
  },
}
