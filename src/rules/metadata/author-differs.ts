import type { ArticleRule } from '../../model/rule.ts'

/** The authors that the attribution names are those of the original. */
export const authorDiffers: ArticleRule = {
  id: 'metadata/author-differs',
  subject: 'article',
  severity: 'warning',
  check({ attribution }, _, { records = [] }) {
    const written = attribution?.authors ?? []
    const known = records.map(({ authors }) => authors).find((authors) => authors.length > 0)
    if (written.length === 0 || known === undefined) return []
    const names = written.map(({ name }) => name)
    // A name in Chinese characters cannot be compared with one in Latin letters.
    if ([...names, ...known].some((name) => han.test(name))) return []
    const strange = written.filter(({ name }) => !known.some((each) => isSameName(name, each)))
    const missing = known.filter((each) => !names.some((name) => isSameName(name, each)))
    const original = known.join(', ')
    const [first] = strange
    if (first !== undefined) {
      const name = strange.map((each) => each.name).join(', ')
      return [{ message: 'metadata/author-differs', data: { name, original }, span: first.span }]
    }
    if (missing.length === 0) return []
    return [
      {
        message: 'metadata/author-differs.missing',
        data: { name: missing.join(', '), original },
        span: written[0]!.span,
        confidence: 'medium',
      },
    ]
  },
}

const han = /\p{Script=Han}/u

/**
 * Whether two names are one person's: the same words in any order, or one name within the other; initials stand for
 * names, accents and what stands in brackets do not count.
 */
function isSameName(a: string, b: string): boolean {
  const [one, other] = [wordsOf(a), wordsOf(b)]
  if (one.join('') === other.join('')) return true
  const [few, many] = one.length <= other.length ? [one, other] : [other, one]
  return few.length > 0 && few.every((word) => many.some((each) => isSameWord(word, each)))
}

const wordsOf = (name: string): readonly string[] =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]|[（(][^)）]*[)）]/g, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? []

const isSameWord = (a: string, b: string): boolean =>
  a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])
