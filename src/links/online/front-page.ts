/** Services that give out short addresses: one of theirs may well stand for a front page. */
const SHORTENERS = new Set([
  ...[
    'bit.ly',
    't.co',
    'goo.gl',
    'tinyurl.com',
    'ow.ly',
    'amzn.to',
    'git.io',
    'buff.ly',
    'dlvr.it',
  ],
  ...[
    'lnkd.in',
    'is.gd',
    'j.mp',
    'aka.ms',
    'go.microsoft.com',
    't.cn',
    'url.cn',
    'dwz.cn',
    'rebrand.ly',
  ],
])

/** Whether an address is that of a whole site: no query, and no path but an index or a language. */
export function isFrontPage(address: string): boolean {
  const { pathname, search } = new URL(address)
  if (search !== '') return false
  return /^\/(?:[a-z]{2}(?:[-_][a-z]{2,4})?\/?)?(?:(?:index|default|home)(?:\.\w{2,5})?\/?)?$/i.test(
    pathname,
  )
}

/**
 * Whether a redirect from `from` ends at a front page in place of what was asked for. It does not where a front page was
 * asked for, a shortener was, or a project left a folder of its host for a host of its own.
 */
export function losesItsWay(from: string, to: string): boolean {
  if (isFrontPage(from) || !isFrontPage(to)) return false
  const start = new URL(from)
  if (SHORTENERS.has(bareHost(start))) return false
  const parts = start.pathname.split('/').filter((part) => part !== '')
  return bareHost(start) === bareHost(new URL(to)) || parts.length > 1 || start.search !== ''
}

function bareHost({ hostname }: URL): string {
  return hostname.replace(/^www\./, '')
}
