/**
 * `racer.mjs NAME FOLDER CONCURRENCY`: asks for the addresses of FOLDER with one program each time that its parent says
 * so, and tells the seconds that it took, by the clock and of the processor. The first time includes loading the
 * program. This is plain JavaScript over what is compiled, since that is what users run.
 */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const [name, folder, concurrency] = process.argv.slice(2)
const urls = JSON.parse(readFileSync(join(folder, 'urls.json'), 'utf8'))
const programs = { yikan, linkinator }
let round = 0

process.on('message', async () => {
  const began = performance.now()
  const used = process.cpuUsage()
  const alive = await programs[name]()
  const seconds = (performance.now() - began) / 1000
  const { user, system } = process.cpuUsage(used)
  if (alive !== urls.length) throw new Error(`${name}: ${alive} of ${urls.length} are alive`)
  process.send({ seconds, cpu: (user + system) / 1e6 })
})
process.send({ ready: 1 })

async function yikan() {
  const { configSchema } = await import('../../dist/model/config.js')
  const { lookUpLinks } = await import('../../dist/node/links/look-up-links.js')
  const links = { concurrency: Number(concurrency), rate: 1e6 }
  const cacheDir = join(folder, `race-${process.pid}-${round++}`)
  const places = urls.map((url) => ({ url, span: { start: 0, end: 0 }, isImage: false }))
  const project = { root: folder, cwd: folder, config: configSchema.parse({ links }) }
  const { statuses } = await lookUpLinks(project, places, { allowPrivate: true, cacheDir })
  return Object.values(statuses).filter(({ verdict }) => verdict.kind === 'alive').length
}

async function linkinator() {
  const { LinkChecker } = await import('linkinator')
  const page = { path: 'page.md', markdown: true, serverRoot: folder }
  const checker = new LinkChecker()
  const { links } = await checker.check({ ...page, concurrency: Number(concurrency) })
  return links.filter(({ url, state }) => url.includes('/page/') && state === 'OK').length
}
