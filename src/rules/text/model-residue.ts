import type { Article } from '../../model/article.ts'
import { everything, type Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { withoutLines } from './lines/without-lines.ts'
import { chatter } from './residue/chatter.ts'
import { invisibleRuns } from './residue/invisible-runs.ts'
import { standIns } from './residue/stand-ins.ts'
import { wrappers } from './residue/wrapper.ts'

/** What a model says around its work, what a template left open, and characters that no one sees. */
export const modelResidue: ArticleRule = {
  id: 'text/model-residue',
  subject: 'article',
  severity: 'warning',
  check(article) {
    return [
      ...wrapped(article),
      ...spoken(article),
      ...standIns(article).map(
        ({ kind, text, span }): Observation => ({
          message: `text/model-residue.${kind}`,
          data: { text: excerpt(text, 40) },
          span,
          ...(kind === 'name' && { confidence: 'medium' }),
        }),
      ),
      ...unseen(article),
    ]
  },
}

function wrapped(article: Article): readonly Observation[] {
  return wrappers(article).map(({ code, opening, isWhole, edits }) => ({
    message: `text/model-residue.wrapper${isWhole ? '' : '-part'}`,
    data: { opening },
    span: {
      start: code.position?.start.offset ?? 0,
      end: (code.position?.start.offset ?? 0) + opening.length,
    },
    ...(isWhole ? { severity: 'error' as const } : { confidence: 'medium' as const }),
    fix: { kind: 'suggestion', edits, changes: everything },
  }))
}

function spoken(article: Article): readonly Observation[] {
  return chatter(article).map(({ kind, text, span, isCertain }) => ({
    message: `text/model-residue.${kind}`,
    data: { text: excerpt(text, 40) },
    span,
    confidence: isCertain ? 'high' : 'medium',
    fix: {
      kind: 'suggestion',
      edits: [withoutLines(article.source.text, span)],
      changes: everything,
    },
  }))
}

function unseen(article: Article): readonly Observation[] {
  return invisibleRuns(article).map(({ kind, span, codes, isHarmless, inCode }) => ({
    message: `text/model-residue.${kind}${inCode ? '-code' : ''}`,
    data: { codes, count: span.end - span.start },
    span,
    fix: {
      kind: isHarmless ? 'safe' : 'suggestion',
      edits: [{ span, text: '' }],
      changes: everything,
    },
  }))
}
