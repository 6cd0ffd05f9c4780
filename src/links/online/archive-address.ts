import type { Article } from '../../model/article.ts'
import { isoDate } from '../../text/iso-date.ts'

/**
 * The address at which the Wayback Machine shows a page as it was on a day, or the day nearest to it
 * (`/web/YYYYMMDD/ADDRESS`); without a day the calendar of all it has. Whether it has any is not asked.
 */
export function archiveAddress(url: string, date: string | undefined): string {
  return `https://web.archive.org/web/${date?.slice(0, 10).replaceAll('-', '') ?? '*'}/${url}`
}

/**
 * The day of the original in the form of ISO 8601: as its address has it (`/2023/09/06/`, `/2023/09/` is its first),
 * else the day of the article. Nothing where neither is known.
 */
export function dateOfOriginal({ attribution, metadata }: Article): string | undefined {
  const [, year, month, day = '01'] =
    /[/-](20\d\d|19\d\d)[/-](\d\d)(?:[/-](\d\d))?(?=[/-])/.exec(attribution?.url?.value ?? '') ?? []
  const written = year === undefined ? undefined : isoDate(`${year}-${month}-${day}`)
  return written ?? (metadata.date === undefined ? undefined : isoDate(metadata.date.value))
}
