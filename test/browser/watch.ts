import type { BrowserContext, Page } from 'playwright-core'

/** A page at an address, and what came of it. */
export interface Watcher {
  readonly page: Page
  /** Everything that happened on the page since it was opened, by kind. */
  readonly events: readonly string[]
  open(html: string): Promise<void>
}

/** Where pages are said to be; nothing is ever asked of it but the page. */
export const address = 'http://yikan.test/slug/index.html'

/**
 * A page that answers every request itself: the document with the HTML it is given, the rest with an empty one. It
 * notes calls of `xss`, `alert` and their like, dialogs, errors, words on the console, and every request by its kind.
 */
export async function watch(context: BrowserContext): Promise<Watcher> {
  let document = ''
  const events: string[] = []
  const page = await context.newPage()
  await page.exposeFunction('reportXss', (how: string) => void events.push(`script: ${how}`))
  await page.addInitScript(() => {
    const scope = globalThis as unknown as Record<string, unknown>
    const report = scope.reportXss as (how: string) => void
    for (const name of ['xss', 'alert', 'confirm', 'prompt', 'print']) {
      scope[name] = () => report(name)
    }
  })
  await page.route('**/*', (route) => {
    const request = route.request()
    const url = request.url()
    if (url === address) return route.fulfill({ contentType: 'text/html', body: document })
    events.push(`${request.resourceType()}: ${url}`)
    return route.fulfill({ status: 204, body: '' })
  })
  page.on('dialog', (dialog) => {
    events.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('console', (message) => void events.push(`console: ${message.text()}`))
  page.on('pageerror', (error) => void events.push(`error: ${error.message}`))
  return {
    page,
    events,
    async open(html) {
      document = html
      events.length = 0
      await page.goto(address)
    },
  }
}

/** Does to every element what a reader may do: points at it, clicks it, focuses it, opens it. */
export async function provoke(page: Page): Promise<void> {
  await page.evaluate(() => {
    // An unsanitised page may put an element in the place of the document's own methods.
    const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector)
    const types = [
      'pointerover',
      'mouseover',
      'mouseenter',
      'click',
      'focus',
      'toggle',
      'animationstart',
      'close',
    ]
    // Nothing that is clicked may take the test away from the page; scripts of links run all the same.
    const stay = (event: Event) => {
      const link = (event.target as Element).closest('a')
      if (link !== null && link.protocol !== 'javascript:') event.preventDefault()
    }
    document.addEventListener('click', stay)
    for (const element of all('*')) {
      for (const type of types)
        element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }))
      if (element instanceof HTMLElement) element.click()
    }
  })
}

/** What stands in the document that must never come from an article. */
export function dangers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const all = (selector: string) => Document.prototype.querySelectorAll.call(document, selector)
    const found: string[] = []
    const forbidden =
      'script:not([type="application/ld+json"]),iframe,frame,object,embed,applet,form,button,select,textarea,svg,math,' +
      'template,noscript,audio,video,base,body style,body link,body meta,meta[http-equiv="refresh" i],dialog,area,[style]'
    for (const element of all(forbidden)) found.push(element.outerHTML.slice(0, 200))
    for (const element of all('*')) {
      for (const name of Element.prototype.getAttributeNames.call(element)) {
        const value = Element.prototype.getAttribute.call(element, name) ?? ''
        const plain = value.replace(/[\u0000-\u0020]/g, '').toLowerCase()
        const addressed =
          /^(?:href|src|action|formaction|cite|data|ping|poster|background|xlink:href|srcset)$/.test(
            name,
          )
        const script =
          addressed &&
          /^(?:(?:java|vb)script:|data:(?!image\/(?:png|jpeg|gif|webp);|,|image\/svg\+xml,%3csvg))/.test(
            plain,
          )
        if (name.startsWith('on') || name === 'srcdoc' || script)
          found.push(`${element.tagName} ${name}=${value}`)
      }
    }
    return found
  })
}
