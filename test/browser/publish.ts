import { understand } from '../../src/article/index.ts'
import { toEntry } from '../../src/build/entry.ts'
import { indexPage } from '../../src/emit/index-page.ts'
import { page } from '../../src/emit/page.ts'
import type { Article } from '../../src/model/article.ts'
import { configSchema, type Site } from '../../src/model/config.ts'
import type { EmitContext } from '../../src/model/emitter.ts'
import type { Entry } from '../../src/model/publication.ts'
import { render } from '../../src/render/index.ts'
import { emitAll } from '../emit/emit-all.ts'

/** An article's way from text to page, as a build goes it. */
export interface Published {
  readonly article: Article
  /** Path of the page below the output folder. */
  readonly path: string
  readonly html: string
  readonly entry: Entry
}

export function contextOf(site: Partial<Site> = {}): EmitContext {
  return { site: { ...configSchema.parse({}).site, ...site }, metadata: 'yaml' }
}

/** Publishes a file; `change` may put into the article what no header could carry. */
export function publish(
  text: string,
  path: string,
  context: EmitContext,
  change: (article: Article) => Article = (article) => article,
): Published {
  const article = change(understand({ path, text, sha256: '0'.repeat(64) }))
  const publishable = { article, rendering: render(article), findings: [], facts: [] }
  const [file] = page.emit(publishable, context)
  const entry = toEntry(publishable, context.site)
  return { article, path: file!.path, html: file!.text, entry }
}

/** The list of articles. */
export function publishIndex(entries: readonly Entry[], context: EmitContext): string {
  return emitAll(indexPage, entries, context)[0]!.text
}
