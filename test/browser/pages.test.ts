import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { launchChromium } from './chromium.ts'
import { contextOf, type Published, publish, publishIndex } from './publish.ts'

const root = path.resolve(import.meta.dirname, '../..')
const site = { title: '译刊', description: '技术文章中文译文。', url: 'https://example.org/yikan/' }
const context = contextOf(site)

function read(file: string): Published {
  return publish(readFileSync(path.join(root, file), 'utf8'), file, context)
}

const name = 'large-language-models-open-source-llms-in-2023'
const first = read(`articles/${name}/${name}.md`)
const sampler = read('test/browser/fixtures/sampler/sampler.md')
const many = Array.from({ length: 500 }, (_, index) => ({
  ...[sampler, first][index % 2]!.entry,
  slug: `a${index}`,
}))

const pages = [
  { what: 'the first article', at: first.path, html: first.html },
  { what: 'an article of everything', at: sampler.path, html: sampler.html },
  { what: 'the list', at: 'index.html', html: publishIndex([sampler.entry, first.entry], context) },
  { what: 'an empty list', at: 'index.html', html: publishIndex([], context) },
  { what: 'a list of 500', at: 'index.html', html: publishIndex(many, context) },
]

const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="900"><rect width="1600" height="900" fill="#69a"/></svg>'

let browser: Browser
beforeAll(async () => {
  browser = await launchChromium()
})
afterAll(() => browser.close())

interface Look {
  readonly width: number
  readonly colorScheme: 'light' | 'dark'
  readonly javaScriptEnabled?: boolean
}

/** Opens a page, answers its images, and tells what it complained of and whom it asked. */
async function open({ at, html }: { at: string; html: string }, look: Look) {
  const { width, ...options } = look
  const context: BrowserContext = await browser.newContext({
    ...options,
    viewport: { width, height: 900 },
    baseURL: 'https://example.org/yikan/',
  })
  const page = await context.newPage()
  const complaints: string[] = []
  const asked: string[] = []
  page.on('console', (message) => void complaints.push(message.text()))
  page.on('pageerror', (error) => void complaints.push(error.message))
  await page.route('**/*', (route) => {
    const request = route.request()
    if (request.isNavigationRequest())
      return route.fulfill({ contentType: 'text/html', body: html })
    asked.push(`${request.resourceType()} ${request.url()}`)
    return route.fulfill({ contentType: 'image/svg+xml', body: picture })
  })
  await page.goto(at)
  return { page, complaints, asked, close: () => context.close() }
}

describe.each(pages)('$what', (published) => {
  it.each([
    [320, 'light'],
    [320, 'dark'],
    [800, 'light'],
    [1280, 'light'],
    [1280, 'dark'],
  ] as const)(
    'opens in silence and scrolls down alone, %i wide, %s',
    async (width, colorScheme) => {
      const { page, complaints, asked, close } = await open(published, { width, colorScheme })
      const wide = await page.evaluate(() => document.documentElement.scrollWidth)
      const outside = await page.evaluate((limit) => {
        const clips = (element: Element | null): boolean =>
          element !== null &&
          (getComputedStyle(element).overflowX !== 'visible' || clips(element.parentElement))
        return [...document.body.querySelectorAll('*')]
          .filter((element) => element.getBoundingClientRect().right > limit + 1 && !clips(element))
          .map((element) => element.outerHTML.slice(0, 120))
      }, width)
      expect({ complaints, wide, outside }).toEqual({ complaints: [], wide: width, outside: [] })
      expect(asked.filter((request) => !request.startsWith('image '))).toEqual([])
      await close()
    },
  )

  it('reads the same with scripts off', async () => {
    const look = { width: 800, colorScheme: 'light' } as const
    const on = await open(published, look)
    const off = await open(published, { ...look, javaScriptEnabled: false })
    expect(await off.page.locator('body').ariaSnapshot()).toBe(
      await on.page.locator('body').ariaSnapshot(),
    )
    expect(off.complaints).toEqual([])
    await on.close()
    await off.close()
  })

  it('leads every link within it to a place, and names no place twice', async () => {
    const { page, close } = await open(published, { width: 800, colorScheme: 'light' })
    const { dead, twice } = await page.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id)
      const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href^="#"]')]
      return {
        dead: links
          .map(({ hash }) => hash)
          .filter((hash) => {
            location.hash = hash
            return document.querySelector(':target') === null
          }),
        twice: ids.filter((id, index) => ids.indexOf(id) !== index),
      }
    })
    expect({ dead, twice }).toEqual({ dead: [], twice: [] })
    await close()
  })

  it('keeps its ground and its text apart by day and by night', async () => {
    const grounds: string[] = []
    for (const colorScheme of ['light', 'dark'] as const) {
      const { page, close } = await open(published, { width: 800, colorScheme })
      grounds.push(await page.evaluate(() => getComputedStyle(document.body).backgroundColor))
      await close()
    }
    expect(grounds).toEqual(['rgb(253, 252, 250)', 'rgb(22, 24, 27)'])
  })
})

describe('an article of everything', () => {
  it('shows images, listings and tables inside the page, and scrolls the wide ones by themselves', async () => {
    const { page, asked, close } = await open(pages[1]!, { width: 320, colorScheme: 'light' })
    const scrolls = (selector: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element) => element.scrollWidth > element.clientWidth)
    expect([await scrolls('pre'), await scrolls('table')]).toEqual([true, true])
    await page.locator('.body img').first().scrollIntoViewIfNeeded()
    await page.waitForFunction(() =>
      [...document.images].every(({ complete, naturalWidth }) => complete && naturalWidth > 0),
    )
    expect(asked.map((request) => request.replace('https://example.org/yikan/', ''))).toEqual([
      'image sampler/cover.png',
      'image sampler/chart.png',
    ])
    await close()
  })

  it('sets text as Chinese is set', async () => {
    const { page, close } = await open(pages[1]!, { width: 1280, colorScheme: 'light' })
    expect(await page.locator('.body > p').first().textContent()).toMatch(/咖啡”。本文记录了/)
    const measure = await page.locator('.body').evaluate((element) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize)
      return Math.round(element.clientWidth / size)
    })
    expect(measure).toBe(38)
    await close()
  })

  it('lets a keyboard skip to the text', async () => {
    const { page, close } = await open(pages[1]!, { width: 800, colorScheme: 'light' })
    await page.keyboard.press('Tab')
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('跳到正文')
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('#content')
    await close()
  })

  it('prints without what only a screen needs', async () => {
    const { page, close } = await open(pages[1]!, { width: 800, colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.locator('.toc').isVisible()).toBe(false)
    expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
      'rgb(253, 252, 250)',
    )
    await close()
  })
})
