import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { chromium } from 'playwright-core'

/*
 * Writes the pictures of the READMEs: the first article as a page, and the report of a check as a terminal shows it. Needs
 * a Chromium, at /usr/bin/chromium or where CHROMIUM says. Pictures of the article that are elsewhere are drawn in grey.
 */

const root = path.resolve(import.meta.dirname, '..')
const article = 'large-language-models-open-source-llms-in-2023'
const images = path.join(root, 'docs/images')
const address = 'http://yikan.test/'
const grey =
  '<svg xmlns="http://www.w3.org/2000/svg" width="1024" height="576"><rect width="100%" height="100%" fill="#c3cad6"/></svg>'

const classes: Readonly<Record<string, string>> = {
  '1': 'bold',
  '2': 'dim',
  '4': 'line',
  '31': 'red',
  '32': 'green',
  '33': 'yellow',
  '34': 'blue',
  '36': 'cyan',
}
const closes: Readonly<Record<string, readonly string[]>> = {
  '22': ['bold', 'dim'],
  '24': ['line'],
  '39': ['red', 'green', 'yellow', 'blue', 'cyan'],
}

const style = `body{margin:0;background:#1b1e24;color:#d8dbe0;font:14px/1.5 "Noto Sans Mono CJK SC",monospace}
pre{margin:0;padding:20px 24px;width:max-content;font:inherit}
.bold{font-weight:700}.dim{color:#8a919c}.line{text-decoration:underline}
.red{color:#f2777a}.green{color:#99cc99}.yellow{color:#ffcc66}.blue{color:#7fb4ea}.cyan{color:#66cccc}`

/** Text with SGR sequences as HTML. */
function terminal(text: string): string {
  const open = new Set<string>()
  const children = text.split(/\u001B\[(\d+)m/).flatMap((piece, index) => {
    if (index % 2 === 0) return piece === '' ? [] : [h('span', { className: [...open] }, piece)]
    const name = classes[piece]
    if (name !== undefined) open.add(name)
    for (const closed of closes[piece] ?? []) open.delete(closed)
    return []
  })
  return toHtml(h(null, [h('style', style), h('pre', children)]))
}

/** Each picture in a page of its own: the security policy of one document would bind the next. */
async function picture(html: string, file: string, part?: string): Promise<void> {
  const page = await browser.newPage({ viewport: { width: 1180, height: 860 } })
  await page.route('**/*', (route) =>
    route.request().url() === address
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
      : route.fulfill({ contentType: 'image/svg+xml', body: grey }),
  )
  await page.goto(address, { waitUntil: 'networkidle' })
  const target = part === undefined ? page : page.locator(part)
  await target.screenshot({ path: path.join(images, file) })
  await page.close()
}

mkdirSync(images, { recursive: true })
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
})
await picture(readFileSync(path.join(root, 'output', article, 'index.html'), 'utf8'), 'page.png')

const command = ['dist/cli/main.js', 'check', '--fail-on', 'never', '--color', 'always']
for (const [lang, file] of [
  ['en', 'report.png'],
  ['zh', 'report.zh-CN.png'],
] as const) {
  const env = { ...process.env, COLUMNS: '100', FORCE_COLOR: '1' }
  const report = execFileSync(process.execPath, [...command, '--lang', lang], { cwd: root, env })
  await picture(terminal(report.toString('utf8')), file, 'pre')
}
await browser.close()
