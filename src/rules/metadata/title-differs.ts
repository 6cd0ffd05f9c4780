import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** The title that the attribution gives is that of the original. */
export const titleDiffers: ArticleRule = {
  id: 'metadata/title-differs',
  subject: 'article',
  severity: 'warning',
  check({ attribution }, _, { records = [] }) {
    const title = attribution?.title
    const titled = records.filter((record) => record.title !== undefined)
    if (title === undefined || titled.length === 0) return []
    if (titled.some((record) => isSameTitle(title.value, record.title!))) return []
    const [record] = titled
    return [
      {
        message: 'metadata/title-differs',
        data: { title: excerpt(title.value, 60), original: excerpt(record!.title!, 60) },
        span: title.span,
      },
    ]
  },
}

/** What sites put around the title of a page. */
const seam = /\s+[|–—·•»:-]+\s+|\s*[|»]\s*/
const han = /\p{Script=Han}/u

/** Quotes, dashes, capitals, marks and the name of the site make no difference; nor can a translated title be compared. */
function isSameTitle(written: string, original: string): boolean {
  if (han.test(written) !== han.test(original)) return true
  const [a, b] = [plain(written), plain(original)]
  if (a === b) return true
  const parts = (title: string) => [title, ...title.split(seam)].map(plain)
  return isPart(a, parts(original)) || isPart(b, parts(written))
}

/** A part of a title stands for it where it is long enough to be a title itself. */
const isPart = (title: string, parts: readonly string[]): boolean =>
  title.length >= 10 && parts.includes(title)

const plain = (title: string): string =>
  title
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}+#]+/gu, '')
    .toLowerCase()
