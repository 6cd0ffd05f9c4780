import { rewriteNumber } from '../../../article/facts/rewrite-number.ts'
import type { Article } from '../../../model/article.ts'
import type { Contradiction, Fact } from '../../../model/evidence.ts'
import type { Confidence, Fix, MessageData } from '../../../model/finding.ts'

/** A fact that something known contradicts, put into the terms of messages. */
export interface WrongValue {
  /** `claim`: as the article has it, with its noun; `known`: what would be right, written alike where it can be. */
  readonly data: MessageData
  readonly confidence: Confidence
  readonly fix?: Fix
}

/** Between a number and its noun: a space, 个, 种不同的. */
const longestCounter = 6

/** What to say of a contradicted fact, and the number that would be right in its place. */
export function wrongValue(article: Article, fact: Fact, doubt: Contradiction): WrongValue {
  const { value, subject = '' } = fact
  const { expected, known, source = '' } = doubt
  const right = expected === undefined ? undefined : rewriteNumber(value.text, expected)
  return {
    data: {
      subject,
      claim: claimWords(article, fact),
      known: right ?? known,
      written: known,
      member: doubt.subject ?? subject,
      source,
    },
    // What the original says as well is its author's slip, if any, and none of the translator.
    confidence: isFaithful(fact) ? 'medium' : 'high',
    ...(right !== undefined && isWritten(article, fact) && replacement(fact, right)),
  }
}

function isFaithful({ judgements }: Fact): boolean {
  return judgements.some(({ by, agrees }) => by === 'original' && agrees)
}

/** The value with the noun that it counts, where that follows closely: 47 种人类语言. */
function claimWords({ source }: Article, { value }: Fact): string {
  const noun = ('noun' in value && value.noun) || ''
  const after = source.text.slice(value.span.end, value.span.end + noun.length + longestCounter)
  const at = after.indexOf(noun)
  return value.text + (at < 0 ? '' : after.slice(0, at + noun.length))
}

/** Whether the number stands in the file as it is read, without markup or escapes in it. */
function isWritten({ source }: Article, { value: { span, text } }: Fact): boolean {
  return source.text.slice(span.start, span.end) === text
}

function replacement({ value: { span } }: Fact, text: string): { readonly fix: Fix } {
  return { fix: { kind: 'suggestion', edits: [{ span, text }], changes: ['words', 'facts'] } }
}
