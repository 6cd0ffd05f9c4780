import { describe, expect, it } from 'vitest'
import { readTarget } from '../../src/article/target.ts'
import { isChineseTarget, isLocalised } from '../../src/links/chinese-target.ts'
import { servesHttps } from '../../src/links/https-hosts.ts'
import { isPageChrome } from '../../src/links/page-chrome.ts'
import { isPlaceholder } from '../../src/links/placeholder.ts'

describe('isPlaceholder', () => {
  const standIns =
    'placeholder TODO url URL 链接 # ## ... https:// http:// https: // {{url}} %URL% <url> https://url https://链接'
  it.each(['', ' ', '$'.concat('{url}'), ...standIns.split(' ')])(
    '%j stands in for an address',
    (raw) => {
      expect(isPlaceholder({ raw })).toBe(true)
    },
  )

  const addresses =
    '#top /url url/ link.md https://url.com https://example.com/todo ../ ? mailto:url'
  it.each(addresses.split(' ').filter((raw) => raw !== '?'))('%j does not', (raw) => {
    expect(isPlaceholder({ raw })).toBe(false)
  })
})

describe('isChineseTarget', () => {
  it.each([
    'https://linux.cn/article-1-1.html',
    'https://zh.wikipedia.org/wiki/Linux',
    'https://juejin.im/post/1',
    'https://docs.example.com/zh-cn/intro',
    'https://cn.example.com/',
    'https://example.com/?hl=zh-CN',
    'https://github.com/xitu/gold-miner/blob/master/a.md',
    'https://blog.csdn.net/a',
  ])('%s is for Chinese readers', (url) => expect(isChineseTarget(readTarget(url))).toBe(true))

  it.each([
    'https://en.wikipedia.org/wiki/Linux',
    'https://github.com/a/b',
    'https://example.com/cnn',
    'https://cnn.com/',
    'other.md',
  ])('%s is not', (url) => expect(isChineseTarget(readTarget(url))).toBe(false))

  it('makes no other page of one that was Chinese before', () => {
    const [zh, other] = [readTarget('https://linux.cn/1'), readTarget('https://linux.cn/2')]
    const en = readTarget('https://example.com/')
    expect(isLocalised({ target: en }, { target: zh })).toBe(true)
    expect(isLocalised({ target: zh }, { target: other })).toBe(false)
  })
})

describe('isPageChrome', () => {
  const link = (url: string, text: string) => ({ target: readTarget(url), text })

  it.each([
    [link('https://youtube.com/thenewstack?sub_confirmation=1', 'SUBSCRIBE'), ''],
    [link('http://thenewstack.io/author/x/', 'Read more from X'), ''],
    [link('https://www.linkedin.com/cws/share?url=x', 'Share'), ''],
    [link('https://a.example/', 'Group Created with Sketch.'), ''],
    [link('https://a.example/b', 'B'), 'The post B appeared first on A.'],
  ])('sets %j aside', (chrome, passage) => expect(isPageChrome(chrome, passage)).toBe(true))

  it.each([
    link('https://www.youtube.com/watch?v=1', 'the talk'),
    link('https://twitter.com/golang', 'follow Go'),
    link('https://thenewstack.io/kubernetes/', 'Kubernetes'),
  ])('keeps %j', (content) => expect(isPageChrome(content, 'See it.')).toBe(false))
})

describe('servesHttps', () => {
  it.each(['github.com', 'GIST.github.com', 'zh.wikipedia.org'])('knows %s', (host) => {
    expect(servesHttps(host)).toBe(true)
  })
  it.each(['example.com', 'notgithub.com', 'com', 'github.com.evil.example'])('not %s', (host) => {
    expect(servesHttps(host)).toBe(false)
  })
})
