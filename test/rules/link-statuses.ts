import type { LinkStatuses, Verdict } from '../../src/model/link-status.ts'

const verdicts: Readonly<Record<string, Verdict>> = {
  'https://site.example/alive': { kind: 'alive', reason: 'answered', status: 200 },
  'https://site.example/page': { kind: 'alive', reason: 'answered', status: 200 },
  'https://site.example/gone': { kind: 'dead', reason: 'not-found', status: 404 },
  'https://site.example/removed': { kind: 'dead', reason: 'gone', status: 410 },
  'https://lost.example/': { kind: 'dead', reason: 'no-such-host' },
  'https://site.example/shut': { kind: 'dead', reason: 'refused' },
  'https://site.example/broken': { kind: 'dead', reason: 'reset' },
  'https://site.example/circle': { kind: 'dead', reason: 'redirect-loop' },
  'https://site.example/first': {
    kind: 'unknown',
    reason: 'suspected',
    because: 'not-found',
    status: 404,
  },
  'https://site.example/old': {
    kind: 'moved',
    reason: 'permanent-redirect',
    to: 'https://site.example/new_(place)?a=1&b=2',
    status: 200,
  },
  'https://site.example/former': {
    kind: 'moved',
    reason: 'permanent-redirect',
    to: 'https://other.example/',
    status: 200,
  },
  'https://site.example/sorry': {
    kind: 'soft-404',
    reason: 'says-not-found',
    status: 200,
    title: 'Page not found',
  },
  'https://site.example/dropped': {
    kind: 'soft-404',
    reason: 'front-page',
    status: 200,
    address: 'https://site.example/',
  },
  'https://site.example/misled': {
    kind: 'soft-404',
    reason: 'error-page',
    status: 200,
    address: 'https://site.example/404',
  },
  'https://site.example/wall': { kind: 'blocked', reason: 'challenge', status: 403 },
  'https://site.example/login': { kind: 'blocked', reason: 'login', status: 401 },
  'https://site.example/forbidden': { kind: 'blocked', reason: 'forbidden', status: 403 },
  'https://site.example/paid': { kind: 'blocked', reason: 'payment', status: 402 },
  'https://site.example/withheld': { kind: 'blocked', reason: 'legal', status: 451 },
  'https://site.example/busy': { kind: 'flaky', reason: 'rate-limited', status: 429 },
  'https://site.example/failing': { kind: 'flaky', reason: 'server-error', status: 503 },
  'https://site.example/slow': { kind: 'flaky', reason: 'timeout' },
  'https://site.example/robots': { kind: 'unknown', reason: 'robots' },
  'https://inside.example/': { kind: 'unknown', reason: 'private-address' },
  'https://expired.example/': { kind: 'unknown', reason: 'certificate' },
  'https://far.example/': { kind: 'unknown', reason: 'unreachable' },
  'https://site.example/teapot': { kind: 'unknown', reason: 'unexpected-status', status: 418 },
  'https://site.example/app': { kind: 'unknown', reason: 'bad-redirect', status: 302 },
  'https://site.example/left-out': { kind: 'unknown', reason: 'excluded' },
}

/** What became of the addresses that fixtures and the manual use: one for each verdict that there is. */
export const linkStatuses: LinkStatuses = Object.fromEntries(
  Object.entries(verdicts).map(([url, verdict]) => [
    url,
    {
      url,
      checked: '2024-01-01T00:00:00.000Z',
      verdict,
      ...(url.endsWith('/page') && {
        anchors: { here: 'found', '%E8%8A%82': 'found', nowhere: 'missing', somewhere: 'unclear' },
      }),
    },
  ]),
)
