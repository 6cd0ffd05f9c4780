import type { Root } from 'mdast'
import type { Browser } from 'playwright-core'
import rehypeStringify from 'rehype-stringify'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import type { Spanned } from '../../src/model/span.ts'
import { launchChromium } from './chromium.ts'
import { contextOf, publish, publishIndex } from './publish.ts'
import { dangers, provoke, type Watcher, watch } from './watch.ts'
import { bodyVectors, valueVectors } from './xss-vectors.ts'

let browser: Browser
let watcher: Watcher

beforeAll(async () => {
  browser = await launchChromium()
  watcher = await watch(await browser.newContext())
})
afterAll(() => browser.close())

const context = contextOf({ url: 'https://example.org/' })
const withoutPolicy = (html: string) =>
  html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '')

/** Opens a page, does to it what readers do, and tells what ran and what stands in it. */
async function attack(html: string): Promise<{ ran: readonly string[]; found: readonly string[] }> {
  await watcher.open(html)
  const found = await dangers(watcher.page)
  await provoke(watcher.page)
  // Two turns of the browser's loop, so that what was loaded has failed and what was queued has run.
  await watcher.page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => setTimeout(done))),
  )
  // Images are what a page may ask for.
  const ran = watcher.events.filter((event) => !event.startsWith('image:'))
  return { ran, found }
}

const quiet = { ran: [], found: [] }

/** The title of an article that carries nothing, so that only the body is under test. */
const article = (body: string) => `<!--\ntitle: 标题\n-->\n\n导语。\n\n${body}\n\n正文。\n`

describe('the harness', () => {
  const naive = unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkRehype, { allowDangerousHtml: true })
    .use(rehypeStringify, { allowDangerousHtml: true })

  it('sees a script that runs', async () => {
    expect(await attack('<body><script>xss()</script>')).toEqual({
      ran: ['script: xss'],
      found: ['<script>xss()</script>'],
    })
    expect((await attack('<body><p onclick="xss()">x')).ran).toContain('script: xss')
    expect((await attack('<body><a href="javascript:alert(1)">x</a>')).ran).toContain(
      'script: alert',
    )
  })

  it('sees that the policy alone stops a script', async () => {
    const policy = '<meta http-equiv="Content-Security-Policy" content="script-src \'none\'">'
    const { ran } = await attack(`<!doctype html><head>${policy}<body><script>xss()</script>`)
    expect(ran.filter((event) => event.startsWith('script:'))).toEqual([])
    expect(ran.join()).toMatch(/console: .*Content Security Policy/)
  })

  it('finds most vectors to be live where nothing sanitises them', async () => {
    const live = { running: 0, dangerous: 0 }
    for (const body of Object.values(bodyVectors)) {
      const html = String(naive.stringify(naive.runSync(naive.parse(article(body)) as Root)))
      const { ran, found } = await attack(`<!doctype html><meta charset="utf-8"><body>${html}`)
      if (ran.some((event) => event.startsWith('script:'))) live.running += 1
      if (found.length > 0) live.dangerous += 1
    }
    expect(Object.keys(bodyVectors).length).toBeGreaterThanOrEqual(70)
    expect(live.running).toBeGreaterThanOrEqual(80)
    expect(live.dangerous).toBeGreaterThanOrEqual(110)
  })
})

describe.each([
  ['with the policy', (html: string) => html],
  ['without the policy, by the sanitiser alone', withoutPolicy],
])('no script runs %s', (_, prepare) => {
  it.each(Object.entries(bodyVectors))('body: %s', async (name, body) => {
    const { html } = publish(article(body), `articles/${name}.md`, context)
    expect(prepare(html).includes('Content-Security-Policy"')).toBe(prepare(html) === html)
    expect(await attack(prepare(html))).toEqual(quiet)
  })

  it.each(valueVectors)('every value of header and attribution: %j', async (value) => {
    const { html, entry } = publish(
      '导语。\n\n## 甲\n\n## 乙\n\n## 丙\n',
      'articles/a.md',
      context,
      (from) => withValue(from, value),
    )
    expect(await attack(prepare(html))).toEqual(quiet)
    const list = publishIndex([entry], contextOf({ title: value, description: value }))
    expect(await attack(prepare(list))).toEqual(quiet)
  })

  it.each(valueVectors)('a header that says it: %j', async (value) => {
    const line = value.replace(/\s/g, ' ')
    const text =
      `<!--\ntitle: ${line}\ncover: ${line}\nsummary: ${line}\nslug: ${line}\n${line}: ${line}\n-->\n\n${line}\n\n` +
      `> 译自：[${line}](${line})\n>\n> 作者：${line}\n\n正文。\n`
    const { html, entry } = publish(text, 'articles/a.md', context)
    expect(await attack(prepare(html))).toEqual(quiet)
    expect(await attack(prepare(publishIndex([entry], context)))).toEqual(quiet)
  })
})

/** The article with `value` in every place that a header or an attribution can fill. */
function withValue(from: Article, value: string): Article {
  const span = { start: 0, end: 0 }
  const spanned: Spanned = { value, span }
  const person = { name: value, url: value, span }
  return {
    ...from,
    metadata: {
      title: spanned,
      cover: spanned,
      summary: spanned,
      date: spanned,
      updated: spanned,
      tags: [spanned],
      extra: [{ key: value, value, span }],
    },
    attribution: {
      title: spanned,
      url: spanned,
      authors: [person],
      translators: [person],
      reviewers: [person],
      license: spanned,
      placeholders: [],
      span,
    },
    sections: from.sections.map((section) => ({ ...section, title: value, slug: value })),
  }
}
