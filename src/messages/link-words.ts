import type { Language } from '../model/config.ts'
import type { Verdict, VerdictKind } from '../model/link-status.ts'

/** The words of the table of links and of the progress of asking for them. */
export interface LinkWords {
  readonly verdict: string
  readonly address: string
  readonly places: string
  readonly since: string
  readonly kind: Readonly<Record<VerdictKind, string>>
  readonly reason: Readonly<Record<Verdict['reason'], string>>
  /** After the place that is shown: how many others there are. */
  more(places: number): string
  count(links: number, counts: Counts): string
  progress(done: number, total: number, counts: Counts): string
  waiting(host: string, seconds: number): string
  /** Anchors that a page lacks. */
  lacks(fragments: readonly string[]): string
  readonly interrupted: string
  readonly none: string
}

type Counts = readonly (readonly [kind: VerdictKind, links: number])[]

const zh: LinkWords = {
  verdict: '结果',
  address: '网址',
  places: '位置',
  since: '起于',
  kind: {
    dead: '失效',
    'soft-404': '假在',
    moved: '已搬家',
    unknown: '不知道',
    flaky: '时好时坏',
    blocked: '被拦',
    alive: '可用',
  },
  reason: {
    answered: '正常',
    redirected: '临时转到别处',
    'permanent-redirect': '永久转到别处',
    'not-found': '404 没有这一页',
    gone: '410 已删除',
    'no-such-host': '域名不存在',
    refused: '拒绝连接',
    reset: '连接总被断开',
    'redirect-loop': '来回转圈',
    challenge: '人机验证',
    login: '要登录',
    forbidden: '403 不许看',
    payment: '要付费',
    legal: '因法律原因不可看',
    'rate-limited': '请求太多',
    'server-error': '服务器出错',
    timeout: '太久没有回音',
    'says-not-found': '页面自己说找不到',
    'front-page': '转到了首页',
    'error-page': '转到了出错页',
    suspected: '疑似失效，下次再确认',
    robots: 'robots.txt 不让问',
    'private-address': '本机或内网地址',
    certificate: '证书有问题',
    unreachable: '连不上',
    'unexpected-status': '回答看不懂',
    'bad-redirect': '转到了打不开的地方',
    excluded: '配置里排除了',
    offline: '没有问过',
    interrupted: '中途停下，没问到',
  },
  more: (places) => `等 ${places} 处`,
  count: (links, counts) =>
    `${links} 个网址：${counts.map(([kind, n]) => `${n} 个${zh.kind[kind]}`).join('，')}。`,
  progress: (done, total, counts) =>
    `正在问链接 ${done}/${total} ${counts.map(([kind, n]) => `${zh.kind[kind]} ${n}`).join(' ')}`,
  waiting: (host, seconds) => `等 ${host} ${seconds} 秒`,
  lacks: (fragments) => `页面里没有 ${fragments.map((f) => `#${f}`).join('、')}`,
  interrupted: '停下了。还没问到的网址，下次接着问。',
  none: '没有网址。',
}

const en: LinkWords = {
  verdict: 'verdict',
  address: 'address',
  places: 'place',
  since: 'since',
  kind: {
    dead: 'dead',
    'soft-404': 'soft 404',
    moved: 'moved',
    unknown: 'unknown',
    flaky: 'flaky',
    blocked: 'blocked',
    alive: 'alive',
  },
  reason: {
    answered: 'answered',
    redirected: 'redirected for now',
    'permanent-redirect': 'redirected for good',
    'not-found': '404 not found',
    gone: '410 gone',
    'no-such-host': 'no such host',
    refused: 'connection refused',
    reset: 'connection broken off every time',
    'redirect-loop': 'redirected in a circle',
    challenge: 'asks for a human',
    login: 'asks for a login',
    forbidden: '403 forbidden',
    payment: 'asks for money',
    legal: 'withheld for legal reasons',
    'rate-limited': 'too many requests',
    'server-error': 'server error',
    timeout: 'no answer in time',
    'says-not-found': 'the page says it is not there',
    'front-page': 'redirected to the front page',
    'error-page': 'redirected to an error page',
    suspected: 'seems dead, to be confirmed',
    robots: 'robots.txt forbids asking',
    'private-address': 'in a private network',
    certificate: 'bad certificate',
    unreachable: 'cannot be reached',
    'unexpected-status': 'unexpected answer',
    'bad-redirect': 'redirected to nowhere',
    excluded: 'excluded by the configuration',
    offline: 'never asked',
    interrupted: 'not asked before the end',
  },
  more: (places) => `and ${places - 1} more`,
  count: (links, counts) =>
    `${links} ${links === 1 ? 'address' : 'addresses'}: ${counts.map(([kind, n]) => `${n} ${en.kind[kind]}`).join(', ')}.`,
  progress: (done, total, counts) =>
    `Asking for links ${done}/${total} ${counts.map(([kind, n]) => `${en.kind[kind]} ${n}`).join(' ')}`,
  waiting: (host, seconds) => `waiting for ${host} ${seconds} s`,
  lacks: (fragments) => `the page lacks ${fragments.map((f) => `#${f}`).join(', ')}`,
  interrupted: 'Broken off. What was not asked for will be next time.',
  none: 'No web addresses.',
}

/** The words of links in a language. */
export function linkWords(language: Language): LinkWords {
  return language === 'zh' ? zh : en
}
