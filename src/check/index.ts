export { applyFixes, type Fixed } from './apply-fixes.ts'
export {
  applyBaseline,
  type Baseline,
  formatBaseline,
  makeBaseline,
  parseBaseline,
} from './baseline.ts'
export { type ArticleCheck, checkArticle } from './check-article.ts'
export { checkCollection } from './check-collection.ts'
export { checkRefusal } from './check-refusal.ts'
export { compareFindings } from './compare-findings.ts'
export { fingerprint } from './fingerprint.ts'
export { type Mended, mendText } from './mend-text.ts'
export { matchesRule } from './rule-pattern.ts'
export { type ActiveRule, type Selection, selectRules } from './select-rules.ts'
