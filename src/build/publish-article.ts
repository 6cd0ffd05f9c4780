import { emitters } from '../emit/index.ts'
import { render } from '../render/index.ts'
import { assetPaths } from './asset-paths.ts'
import { listArticle } from './emit-collection.ts'
import { toEntry } from './entry.ts'
import type { Publish } from './process-article.ts'

/**
 * Renders an article and emits its files. This takes longer to load than all that comes before it, so a run that
 * publishes nothing goes without.
 */
export const publishArticle: Publish = (article, { findings, facts }, context) => {
  const publishable = { article, rendering: render(article), findings, facts }
  const outputs = emitters.flatMap((emitter) =>
    emitter.subject === 'article' ? emitter.emit(publishable, context) : [],
  )
  const entry = toEntry(publishable, context.site)
  const listing = listArticle(entry, context)
  return { entry, listing, outputs, assets: assetPaths(article, outputs) }
}
