export { byCodeUnit } from './by-code-unit.ts'
export { type Claim, claimSlugs } from './claim-slugs.ts'
export { emitFeeds, emitLists, type Listing, listArticle } from './emit-collection.ts'
export {
  type ArticleRecord,
  type Manifest,
  manifestOf,
  manifestPath,
  parseManifest,
  recordText,
  staleFiles,
} from './manifest.ts'
export { isOutputPath } from './output-path.ts'
export {
  type ArticleResult,
  type FileLookup,
  type Input,
  isRefusal,
  type Publish,
  processArticle,
} from './process-article.ts'
export { publishArticle } from './publish-article.ts'
export { type Request, type Settings, settingsOf } from './settings.ts'
