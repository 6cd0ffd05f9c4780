import type { Reply } from './probe.ts'

/** Headers that say a wall answered, not the site: their values, and who sends them. */
const HEADERS: readonly (readonly [name: string, value: RegExp])[] = [
  ['cf-mitigated', /challenge/i], // Cloudflare, challenge pages
  ['x-datadome', /./], // DataDome
  ['x-amzn-waf-action', /challenge|captcha/i], // AWS WAF
  ['x-px-block', /./], // HUMAN, formerly PerimeterX
  ['x-vercel-mitigated', /./], // Vercel firewall
  ['x-sucuri-block', /./], // Sucuri
]

/** Titles of the pages that walls show, whatever their status. */
const TITLES: readonly RegExp[] = [
  /^just a moment\b/i,
  /^attention required!? ?(?:\| cloudflare)?$/i,
  /^(?:are you|verify(?:ing)? (?:that )?you are|making sure you['’]re not a) (?:a )?(?:human|robot|bot)\b/i,
  /^(?:access (?:to this page has been )?denied|pardon our interruption|security check(?:point)?)$/i,
  /^(?:ddos-guard|please wait\b.*|checking your browser\b.*|vercel security checkpoint)$/i,
  /^(?:安全验证|人机验证|百度安全验证|滑动验证|验证码|访问验证|访问受限|请完成安全验证)$/,
]

/** What walls answer with. The same headers on any other answer say only that there is a wall, and that it let us in. */
const STATUSES = new Set([401, 403, 405, 429, 503])

/** Whether an answer comes from a wall that keeps programs out. */
export function isChallenge({ status, headers, page }: Reply): boolean {
  if (status === 999) return true // LinkedIn
  const named = HEADERS.some(([name, value]) => value.test(headers[name] ?? ''))
  if (named && STATUSES.has(status)) return true
  return TITLES.some((title) => title.test(page?.title ?? ''))
}

/** Whether a redirect leads to a page where one has to sign in; not where such a page was asked for. */
export function leadsToLogin(from: string, to: string): boolean {
  return !isLogin(from) && isLogin(to)
}

function isLogin(address: string): boolean {
  const { pathname, hostname } = new URL(address)
  return (
    /\/(?:log-?in|sign-?in|signon|sso|authwall|wp-login\.php)(?:\/|\.\w+)?$/i.test(pathname) ||
    /\/(?:global-identity|oauth2?|saml2?)(?:-2)?(?:\/|$)/i.test(pathname) ||
    /^(?:accounts|login|passport|sso|signin|auth)\./i.test(hostname)
  )
}
