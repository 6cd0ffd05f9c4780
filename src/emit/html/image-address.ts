import { webAddress } from '../../text/site-url.ts'
import { wellFormed } from '../../text/well-formed.ts'
import { relativeAddress } from './relative-address.ts'

/**
 * The address of a cover as a page in `folder` can use it, percent-encoded: one of the web as it is, one relative to the
 * article's folder with `folder` before it. Returns nothing where it is neither, or climbs out of the article's folder,
 * where nothing is published.
 */
export function imageAddress(written: string, folder = ''): string | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(written)) return webAddress(written)
  if (written.startsWith('//')) return webAddress(`https:${written}`)
  if (written === '' || /^[/\\?#]|[\0\\]/.test(written)) return undefined
  const base = 'https://a.invalid/a/'
  const resolved = wellFormed(written)
  const href = URL.canParse(resolved, base) ? new URL(resolved, base).href : ''
  if (!href.startsWith(base) || href === base) return undefined
  const path = href.slice(base.length)
  return `${folder === '' ? '.' : relativeAddress(folder)}/${path}`
}
