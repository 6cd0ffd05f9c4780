import { describe, expect, it } from 'vitest'
import { saysNotFound } from '../../../src/links/online/not-found-words.ts'

describe('saysNotFound', () => {
  it.each([
    'Page not found',
    'Page Not Found | Site',
    'Site - Page not found',
    '404 Not Found',
    '404',
    'Error 404',
    '404: Not Found',
    'Not Found',
    'Sorry, the page was not found.',
    'Sorry, this page could not be found',
    "This page doesn't exist.",
    "We couldn't find that page",
    'The page you requested was not found',
    'Article not found – Blog',
    '页面不存在',
    '抱歉，您访问的页面不存在',
    '找不到页面',
    '404，页面未找到 - 某网站',
    '该内容已被删除',
    '此文章已失效_某网',
  ])('hears %s', (words) => {
    expect(saysNotFound(words)).toBe(true)
  })

  it.each([
    '',
    'How to make a good 404 page',
    'What “Page not found” means for your site',
    'Found: a new particle',
    'The 404 Media newsletter',
    'Why was this page removed from the index?',
    '如何设计 404 页面',
    '文章不存在绝对的好坏',
    '对象未找到异常的处理',
  ])('lets %j pass', (words) => {
    expect(saysNotFound(words)).toBe(false)
  })

  it('takes no longer for a title made to exhaust it', () => {
    for (const piece of ['sorry ', 'page not ', '404 ', '抱歉', '- ', ' | ', '页面']) {
      expect(saysNotFound(piece.repeat(20_000))).toBe(false)
    }
  })
})
