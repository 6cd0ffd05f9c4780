/*
 * Emits every article of the shared material as Markdown, in both forms of metadata, reads it again and compares. Run it
 * with `npx tsx bench/markdown-law.ts [part of a path]`; YIKAN_SHARED names the folder of the material.
 */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { understand } from '../src/article/index.ts'
import { markdown } from '../src/emit/markdown.ts'
import type { Article } from '../src/model/article.ts'
import type { MetadataForm } from '../src/model/config.ts'
import { difference, essence } from '../test/emit/essence.ts'

const shared = process.env.YIKAN_SHARED ?? '../shared'
const wanted = process.argv[2] ?? ''

function files(): readonly string[] {
  const articles = readdirSync(join(shared, 'articles'), { recursive: true, encoding: 'utf8' })
  const pairs = readdirSync(join(shared, 'corpus/pairs')).filter((name) => !name.endsWith('.md'))
  return [
    ...articles.map((name) => join('articles', name)),
    ...pairs.flatMap((name) => ['zh.md', 'en.md'].map((file) => join('corpus/pairs', name, file))),
  ].filter((name) => name.endsWith('.md') && name.includes(wanted))
}

function emit(article: Article, metadata: MetadataForm): string {
  const publishable = {
    article,
    rendering: { leadHtml: '', bodyHtml: '', blocks: [] },
    findings: [],
    facts: [],
  }
  const site = { title: '', description: '', feedItems: 1 }
  return markdown.emit(publishable, { site, metadata })[0]?.text ?? ''
}

const counts = { emitted: 0, marked: 0, different: 0, unstable: 0, leads: 0, attributions: 0 }
const start = performance.now()
for (const path of files()) {
  const text = readFileSync(join(shared, path), 'utf8')
  const article = understand({ path, text, sha256: '' })
  if (article.lead) counts.leads += 1
  if (article.attribution) counts.attributions += 1
  for (const form of ['yaml', 'comment'] as const) {
    const written = emit(article, form)
    const again = understand({ path: `${article.slug}/index.md`, text: written, sha256: '' })
    const found = difference(essence(article), essence(again))
    counts.emitted += 1
    if (written.includes('<!--more-->')) counts.marked += 1
    if (found !== undefined) {
      counts.different += 1
      console.log(`${path} (${form})\n  ${found}`)
    }
    if (emit(again, form) !== written) {
      counts.unstable += 1
      console.log(`${path} (${form}): other bytes the second time`)
    }
  }
}
console.log(counts, `${Math.round(performance.now() - start)} ms`)
