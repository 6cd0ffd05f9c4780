import type { DeadReason, Verdict } from '../model/link-status.ts'
import type { Bilingual, Catalogue, Words } from './words.ts'

/** What happened, as the middle of a sentence. */
type Happenings<Reason extends string> = Readonly<Record<Reason, Bilingual<string>>>

const died: Happenings<DeadReason> = {
  'not-found': { zh: '服务器说没有这一页（404）', en: 'the server has no such page (404)' },
  gone: { zh: '服务器说这一页已经删除（410）', en: 'the server says the page was removed (410)' },
  'no-such-host': { zh: '这个域名不存在', en: 'there is no such host' },
  refused: { zh: '服务器拒绝连接', en: 'the server refuses connections' },
  reset: {
    zh: '每次还没回答，连接就断了',
    en: 'the connection breaks off before any answer, every time',
  },
  'redirect-loop': { zh: '转来转去，到不了头', en: 'redirects lead in a circle' },
}

type Unverified = Extract<Verdict, { kind: 'blocked' | 'flaky' | 'unknown' }>['reason']
type Spoken = Exclude<Unverified, 'suspected' | 'excluded' | 'offline' | 'interrupted'>

const unseen: Happenings<Spoken> = {
  challenge: { zh: '网站要先验证来的是人', en: 'the site wants to see a human first' },
  login: { zh: '要登录才能看', en: 'one has to sign in' },
  forbidden: { zh: '服务器不让看（403）', en: 'the server forbids it (403)' },
  payment: { zh: '要付费才能看（402）', en: 'one has to pay (402)' },
  legal: { zh: '因法律原因不能看（451）', en: 'it is withheld for legal reasons (451)' },
  'rate-limited': { zh: '服务器嫌问得太多（429）', en: 'the server was asked too often (429)' },
  'server-error': { zh: '服务器出错（{status}）', en: 'the server failed ({status})' },
  timeout: { zh: '等了很久没有回音', en: 'no answer came in time' },
  robots: { zh: '网站的 robots.txt 不让程序看', en: 'robots.txt of the site forbids programs' },
  'private-address': {
    zh: '它指向本机或内网，没有去问',
    en: 'it leads into a private network, which was not asked',
  },
  certificate: {
    zh: '网站的证书有问题，浏览器会拦住读者',
    en: 'the certificate of the site is bad, and browsers will warn readers',
  },
  unreachable: { zh: '连不上', en: 'it could not be reached' },
  'unexpected-status': {
    zh: '服务器的回答看不懂（{status}）',
    en: 'the server answered strangely ({status})',
  },
  'bad-redirect': {
    zh: '它转到了一个打不开的地方',
    en: 'it redirects to what is no web address',
  },
}

function deadWords(happening: Bilingual<string>): Bilingual<Words> {
  return {
    zh: {
      what: `{url} 已经失效：${happening.zh}。`,
      why: '隔开的两次都打不开，不是一时的故障。',
      fix: '找找它的新地址；找不到，可以换成存档 {archive} ，换之前先打开看看。',
    },
    en: {
      what: `{url} is dead: ${happening.en}.`,
      why: 'It failed twice with time between, so this is no passing trouble.',
      fix: 'Look for its new address; failing that, the archive may have it: {archive}',
    },
  }
}

function suspectedWords(happening: Bilingual<string>): Bilingual<Words> {
  return {
    zh: {
      what: `{url} 疑似失效：${happening.zh}。`,
      why: '只失败了一次，也许是一时的故障；下次检查还是这样，就算失效。',
      fix: '过一分钟再查一次。存档可能在 {archive}',
    },
    en: {
      what: `{url} seems dead: ${happening.en}.`,
      why: 'It failed once, which may pass; it counts as dead when the next check finds the same.',
      fix: 'Check again in a minute. The archive may have it: {archive}',
    },
  }
}

function unverifiedWords(happening: Bilingual<string>): Bilingual<Words> {
  return {
    zh: {
      what: `不知道 {url} 还在不在：${happening.zh}。`,
      why: '程序看不到，不等于读者看不到。',
      fix: '用浏览器打开看看。',
    },
    en: {
      what: `Nobody knows whether {url} is there: ${happening.en}.`,
      why: 'What a program cannot see, readers may.',
      fix: 'Open it in a browser.',
    },
  }
}

function messages<Reason extends string>(
  prefix: string,
  happenings: Happenings<Reason>,
  words: (happening: Bilingual<string>) => Bilingual<Words>,
): Catalogue {
  const entries = Object.entries<Bilingual<string>>(happenings)
  return Object.fromEntries(entries.map(([reason, each]) => [prefix + reason, words(each)]))
}

/** Words of the rules on what became of links. */
export const linkStatusWords: Catalogue = {
  ...messages('links/dead.', died, deadWords),
  ...messages('links/dead.suspected-', died, suspectedWords),
  ...messages('links/unverified.', unseen, unverifiedWords),
  'links/moved': {
    zh: {
      what: '{url} 已经搬到 {to} 。',
      why: '现在还能自动转过去，但旧地址总有一天会撤掉。',
      fix: '换成新地址：`yikan fix --online --suggestions`。',
    },
    en: {
      what: '{url} redirects to {to} for good.',
      why: 'It still redirects, but old addresses are given up one day.',
      fix: 'Write the new address: `yikan fix --online --suggestions`.',
    },
  },
  'links/moved.front-page': {
    zh: {
      what: '{url} 已经搬到 {to} ，那是网站的首页。',
      why: '读者到了首页，未必找得到原来那一页。',
      fix: '在新网站里找到原来那一页，换成它的地址。',
    },
    en: {
      what: '{url} redirects to {to} for good, a front page.',
      why: 'From there readers may not find what was meant.',
      fix: 'Look for the page on the new site and write its address.',
    },
  },
  'links/soft-404.says-not-found': {
    zh: {
      what: '{url} 打得开，但页面自己说找不到：“{title}”。',
      why: '服务器答的是 200，一般的检查看不出来；读者看到的却是出错页。',
      fix: '用浏览器打开看看；确实没了，可以换成存档 {archive}',
    },
    en: {
      what: '{url} opens, but the page says that it is not there: “{title}”.',
      why: 'The server answers 200, so other checks pass; readers see an apology.',
      fix: 'Open it in a browser; if it is gone, the archive may have it: {archive}',
    },
  },
  'links/soft-404.front-page': {
    zh: {
      what: '{url} 转到了首页 {address} 。',
      why: '网站常把删掉的页面转到首页，读者找不到原来的内容。',
      fix: '在网站里找到原来那一页；没有了，可以换成存档 {archive}',
    },
    en: {
      what: '{url} redirects to {address}, the front page.',
      why: 'Sites often do that with pages they removed; readers do not find what was meant.',
      fix: 'Look for the page on the site; if it is gone, the archive may have it: {archive}',
    },
  },
  'links/soft-404.error-page': {
    zh: {
      what: '{url} 转到了出错页 {address} 。',
      why: '服务器答的是 200，一般的检查看不出来；读者看到的却是出错页。',
      fix: '在网站里找到原来那一页；没有了，可以换成存档 {archive}',
    },
    en: {
      what: '{url} redirects to {address}, an error page.',
      why: 'The server answers 200, so other checks pass; readers see an apology.',
      fix: 'Look for the page on the site; if it is gone, the archive may have it: {archive}',
    },
  },
  'links/remote-anchor-missing': {
    zh: {
      what: '{url} 里没有“#{fragment}”这个位置。',
      why: '读者会停在页首，要自己去找那一段；多半是那边改了标题。',
      fix: '打开那一页，换成现在的锚点，或者去掉“#”和后面的部分。',
    },
    en: {
      what: '{url} has no place “#{fragment}”.',
      why: 'Readers land at its top and have to search; most often a heading was changed there.',
      fix: 'Open the page and use the anchor it has now, or drop the “#” and what follows.',
    },
  },
}
