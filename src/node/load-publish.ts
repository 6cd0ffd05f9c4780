import type { Publish } from '../build/process-article.ts'
import type { Settings } from '../build/settings.ts'

/** Loads what publishes an article, where it is to be published. */
export async function loadPublish({
  publish,
}: Pick<Settings, 'publish'>): Promise<Publish | undefined> {
  return publish ? (await import('../build/publish-article.ts')).publishArticle : undefined
}
