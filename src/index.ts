/** The public interface of yikan. Everything but the last block is pure: no files, no clock, no network. */

export {
  classify,
  factsOf,
  findUndefinedReferences,
  parseMarkdown,
  slugOf,
  understand,
} from './article/index.ts'
export { applyFixes, checkArticle, selectRules } from './check/index.ts'
export { emitters } from './emit/index.ts'
export { formats, readAttribution, readHeader, writeHeader } from './formats/index.ts'
export { describe, describeError } from './messages/index.ts'
export type * from './model/article.ts'
export type { Config, ConfigInput, FailOn, Language, Site } from './model/config.ts'
export type * from './model/emitter.ts'
export type * from './model/evidence.ts'
export type * from './model/fact.ts'
export type { FactData, FactsData } from './model/fact-data.ts'
export type * from './model/finding.ts'
export type * from './model/format.ts'
export type { Glossary, GlossaryEntry, GlossaryFile } from './model/glossary.ts'
export type {
  Inventory,
  LinkStatus,
  LinkStatuses,
  Verdict,
} from './model/link-status.ts'
export type * from './model/metadata.ts'
export type {
  ArticleData,
  CollectionData,
  Entry,
  FindingData,
  ReportData,
} from './model/publication.ts'
export type { Property, Registry, RegistryFile } from './model/registry.ts'
export type * from './model/rendering.ts'
export type * from './model/reporter.ts'
export type * from './model/rule.ts'
export type * from './model/source.ts'
export type * from './model/span.ts'
export { UserError } from './model/user-error.ts'
export {
  type BuildResult,
  type FactsResult,
  type FixResult,
  type LinksResult,
  type OnlineOptions,
  openProject,
  type Project,
  type RunOptions,
  runBuild,
  runCheck,
  runFacts,
  runFix,
  runLinks,
} from './node/index.ts'
export { render } from './render/index.ts'
export { reporters } from './report/index.ts'
export { findingsOf } from './report/run/findings-of.ts'
export { rules } from './rules/index.ts'
