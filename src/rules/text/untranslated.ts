import type { Article } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'
import { type EnglishStretch, englishStretches } from './english/english-stretches.ts'

/** A translation says all in Chinese. */
export const textUntranslated: ArticleRule = {
  id: 'text/untranslated',
  subject: 'article',
  severity: 'warning',
  check(article) {
    const found = englishStretches(article)
    return found.length === 0 || isBilingual(article, found) ? [] : together(found).map(observe)
  },
}

/** Paragraphs in a row are one finding. */
function together(found: readonly EnglishStretch[]): readonly (readonly EnglishStretch[])[] {
  const groups: EnglishStretch[][] = []
  for (const each of found) {
    const last = groups.at(-1)
    const former = last?.at(-1)
    const goesOn = former?.isWhole && each.isWhole && each.block - former.block <= 1
    if (last && goesOn) last.push(each)
    else groups.push([each])
  }
  return groups
}

function observe(stretches: readonly EnglishStretch[]): Observation {
  const [first] = stretches
  const { text, isWhole } = first!
  const variant = stretches.length > 1 ? '.paragraphs' : isWhole ? '' : '.sentence'
  return {
    message: `text/untranslated${variant}`,
    data: { text: excerpt(text, 60), count: stretches.length },
    span: { start: first!.span.start, end: stretches.at(-1)!.span.end },
  }
}

/** Whether English stands beside Chinese throughout, paragraph by paragraph. */
function isBilingual({ blocks }: Article, found: readonly EnglishStretch[]): boolean {
  const english = new Set(found.filter(({ isWhole }) => isWhole).map(({ block }) => block))
  const isChinese = (index: number) =>
    !english.has(index) && /\p{Script=Han}{2}/u.test(blocks[index]?.text ?? '')
  const beside = [...english].filter((block) => isChinese(block + 1) || isChinese(block - 1))
  const prose = blocks.filter(({ type }) => type === 'paragraph').length
  return english.size >= 3 && beside.length * 4 >= prose
}
