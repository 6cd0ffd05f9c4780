import type { Target } from '../model/article.ts'
import { partsOf } from './serialised.ts'

/*
 * Sites where Chinese readers find what an English original links to. A translator who leads there has not broken the
 * link.
 */

/** Chinese encyclopaedias, and sites that publish translations and notes on them; their subdomains too. */
const CHINESE_SITES = [
  'linux.cn', // LCTT publishes there what it translates
  'juejin.im', // gold-miner likewise
  'juejin.cn',
  'baike.baidu.com',
  'csdn.net',
  'cnblogs.com',
  'infoq.cn',
  'jianshu.com',
  'oschina.net',
  'segmentfault.com',
  'zhihu.com',
  'bilibili.com',
]
/** Repositories that hold translations. */
const CHINESE_REPOSITORIES = /^\/(?:xitu\/gold-miner|LCTT\/TranslateProject)(?:\/|$)/i
/** `zh`, `zh-cn`, `zh_Hans`, `cn` as a part of a host or a path. */
const CHINESE_PART = /^(?:zh(?:[-_](?:cn|hans|hant|tw|hk|sg))?|cn|chinese)$/i

/** Whether an address leads to a page for Chinese readers: `linux.cn`, `zh.wikipedia.org`, `/zh-cn/docs/`, `?hl=zh-CN`. */
export function isChineseTarget(target: Target): boolean {
  if (target.kind !== 'absolute') return false
  const { hostname, path, query } = partsOf(target.url)
  const parts = [...hostname.split('.').slice(0, -1), ...path.split('/')]
  return (
    hostname.endsWith('.cn') ||
    CHINESE_SITES.some((site) => hostname === site || hostname.endsWith(`.${site}`)) ||
    (hostname === 'github.com' && CHINESE_REPOSITORIES.test(path)) ||
    parts.some((part) => CHINESE_PART.test(part)) ||
    /(?:^|[?&])(?:hl|lang|locale|language)=zh/i.test(query)
  )
}

/** Whether a link leads to a Chinese page in place of one in another language. */
export function isLocalised(
  original: { readonly target: Target },
  translation: { readonly target: Target },
): boolean {
  return isChineseTarget(translation.target) && !isChineseTarget(original.target)
}
