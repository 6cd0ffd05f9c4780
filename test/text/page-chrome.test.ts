import { describe, expect, it } from 'vitest'
import { chromeLine } from '../../src/text/page-chrome.ts'

describe('chromeLine', () => {
  it.each([
    ...['广告', '跳过广告', '相关阅读', '猜你喜欢', '立即订阅', '订阅我们的电子报', '扫码关注我们'],
    ...[
      'SUBSCRIBE',
      'Group Created with Sketch.',
      'Read more from Jane Doe',
      'Facebook Twitter LinkedIn',
    ],
    ...[
      'The post A appeared first on B.',
      'Sign up for our newsletter',
      '8 min read',
      'Edit this page',
    ],
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
