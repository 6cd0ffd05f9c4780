import type { Emitter } from '../model/emitter.ts'
import { articleJson } from './article-json.ts'
import { articlesJson } from './articles-json.ts'
import { atom } from './atom.ts'
import { indexPage } from './index-page.ts'
import { jsonFeed } from './json-feed.ts'
import { markdown } from './markdown.ts'
import { page } from './page.ts'
import { rss } from './rss.ts'
import { sitemap } from './sitemap.ts'

/** Everything a publication consists of, one emitter a kind of file. */
export const emitters: readonly Emitter[] = [
  markdown,
  page,
  articleJson,
  articlesJson,
  indexPage,
  rss,
  atom,
  jsonFeed,
  sitemap,
]
