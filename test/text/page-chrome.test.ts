import { describe, expect, it } from 'vitest'
import { chromeLine } from '../../src/text/page-chrome.ts'

describe('chromeLine', () => {
  it.each([
    // One for each entry, in their order.
    ...['Skip advertisement', '广告', '本文由某公司赞助', '订购再版', '相关阅读', '猜你喜欢'],
    ...[
      'You might also like',
      '阅读更多',
      'Also see: this',
      'Suggested read of the day',
      '必读文章',
    ],
    ...['立即订阅', 'youtube.com/thenewstack', '订阅我们的电子报', 'Sign up for our newsletter'],
    ...['扫码关注我们', '欢迎订阅本站的播客', '分享', '点击此处分享这篇文章', '复制链接'],
    ...['Facebook Twitter LinkedIn', 'Group Created with Sketch.', '8 min read'],
    ...['The post A appeared first on B.', 'view raw', 'Edit this page', 'Back to top'],
    ...['3 comments', 'Post navigation', 'Accept all cookies'],
    ...['跳过广告', 'SUBSCRIBE', 'Read more from Jane Doe', 'hello.js hosted with ❤ by GitHub'],
  ])('knows %s', (line) => expect(chromeLine(line)).toBeDefined())

  it.each([
    ...[
      '',
      '广告是最稳定的收入来源。',
      '在招聘广告里',
      '他订阅了一本杂志',
      '延伸阅读',
      '相关工作',
      '关注点分离',
    ],
    ...[
      'Facebook 和 Twitter',
      'Subscribe pattern',
      'The post office',
      'Follow the money',
      'x'.repeat(400),
    ],
  ])('leaves %s alone', (line) => expect(chromeLine(line)).toBeUndefined())

  it('knows which words an article may be about', () => {
    expect(chromeLine('广告')?.topic).toBeDefined()
    expect(chromeLine('跳过广告')?.topic).toBeUndefined()
  })
})
