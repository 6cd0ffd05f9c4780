import { serialised } from '../serialised.ts'

/**
 * The address that is asked for where an article links to `url`: without fragment, since servers never see it, and
 * without name and password, which are nobody's business. Links with one such address are asked for once. Nothing for
 * what is not on the web.
 */
export function askedAddress(url: string): string | undefined {
  const address = serialised(url)
  if (address === undefined || !/^https?:/.test(address)) return undefined
  const [page = ''] = address.split('#')
  return page.replace(/^(https?:\/\/)[^/@]*@/, '$1')
}

/** The fragment of an address as written, without `#`; nothing where there is none. */
export function fragmentOf(url: string): string | undefined {
  const address = serialised(url) ?? ''
  const mark = address.indexOf('#')
  return mark === -1 || mark === address.length - 1 ? undefined : address.slice(mark + 1)
}
