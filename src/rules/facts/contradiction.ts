import type { Article } from '../../model/article.ts'
import type { Contradiction, Fact } from '../../model/evidence.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { printedNumbers } from './arithmetic/amounts.ts'
import { wrongGrowth } from './arithmetic/growth.ts'
import { wrongRemainder } from './arithmetic/remainder.ts'
import { wrongSum } from './arithmetic/sum.ts'
import { wrongWeekday } from './arithmetic/weekday.ts'
import { wrongValue } from './values/wrong-value.ts'

/** What an article says cannot be true of itself: two places deny each other, or numbers of a sentence do not add up. */
export const factsContradiction: ArticleRule = {
  id: 'facts/contradiction',
  subject: 'article',
  severity: 'error',
  check(article, _options, { facts }) {
    const denied = facts.flatMap((fact) => {
      const doubt = fact.judgements.find(isInside)
      return doubt ? [observation(article, fact, doubt)] : []
    })
    const { text } = article.source
    const sentences = bySentence(facts).flatMap((inSentence) => {
      const numbers = printedNumbers(inSentence)
      return [
        ...wrongGrowth(numbers, text),
        ...wrongRemainder(numbers, text),
        ...wrongSum(numbers, text),
        ...wrongWeekday(inSentence, text),
      ]
    })
    return [...denied, ...sentences]
  },
}

function isInside(judgement: Fact['judgements'][number]): judgement is Contradiction {
  return !judgement.agrees && (judgement.by === 'article' || judgement.by === 'slug')
}

function observation(article: Article, fact: Fact, doubt: Contradiction): Observation {
  const { path } = article.source
  return {
    message: doubt.by === 'slug' ? 'facts/contradiction.slug' : 'facts/contradiction.elsewhere',
    ...wrongValue(article, fact, doubt),
    span: fact.value.span,
    ...(doubt.place && { related: [{ path, span: doubt.place }] }),
  }
}

function bySentence(facts: readonly Fact[]): readonly (readonly Fact[])[] {
  const groups = new Map<number, Fact[]>()
  for (const fact of facts) {
    const group = groups.get(fact.sentence.start)
    if (group) group.push(fact)
    else groups.set(fact.sentence.start, [fact])
  }
  return [...groups.values()]
}
