import type { ArticleRule } from '../../model/rule.ts'
import { wrongValue } from './values/wrong-value.ts'

/** A value that no file of known facts has for its subject. */
export const factsRegistry: ArticleRule = {
  id: 'facts/registry',
  subject: 'article',
  severity: 'error',
  check(article, _options, { facts }) {
    return facts.flatMap((fact) =>
      fact.judgements.flatMap((judgement) => {
        if (judgement.agrees || judgement.by !== 'registry') return []
        return [
          {
            message: 'facts/registry',
            ...wrongValue(article, fact, judgement),
            span: fact.value.span,
          },
        ]
      }),
    )
  },
}
