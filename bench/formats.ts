/**
 * What the formats find in real articles: run with `npx tsx bench/formats.ts`. Reads `../shared/articles` and
 * `../shared/corpus/pairs` (or below YIKAN_SHARED) and prints a table by format, then every article that seems to carry
 * an attribution of which no address or title was found.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseMarkdown } from '../src/article/markdown/parse-markdown.ts'
import { readAttribution, readHeader } from '../src/formats/index.ts'
import { blankSpans } from '../src/text/edits.ts'

const shared = process.env.YIKAN_SHARED ?? '../shared'
const CREDITED =
  /^[ \t>*-]*(?:<p>)?(?:via[ \t]*[:：]|原文(?:地址|链接)?[ \t]*[:：]|(?:本文)?(?:翻译|译)自)/im

function articlePaths(): string[] {
  const folders = join(shared, 'articles')
  const articles = existsSync(folders)
    ? readdirSync(folders).map((name) => join(folders, name, `${name}.md`))
    : []
  const pairsFolder = join(shared, 'corpus/pairs')
  const pairs = existsSync(pairsFolder)
    ? readdirSync(pairsFolder).map((name) => join(pairsFolder, name, 'zh.md'))
    : []
  return [...articles, ...pairs].filter((path) => existsSync(path)).sort()
}

interface Found {
  readonly path: string
  readonly format: string
  readonly has: Readonly<Record<string, boolean>>
  readonly credited: boolean
  readonly problems: readonly string[]
  readonly detail: string
}

function examine(path: string): Found {
  const text = readFileSync(path, 'utf8')
  const header = readHeader(text)
  const tree = parseMarkdown(blankSpans(text, header.consumed))
  const attribution = header.attribution ?? readAttribution(tree, text)?.attribution
  const {
    title,
    url,
    authors = [],
    translators = [],
    reviewers = [],
    placeholders = [],
  } = attribution ?? {}
  return {
    path,
    format: header.format,
    has: {
      title: header.metadata.title !== undefined,
      url: url !== undefined,
      original: title !== undefined,
      author: authors.length > 0,
      translator: translators.length > 0,
      reviewer: reviewers.length > 0,
    },
    credited: CREDITED.test(text),
    problems: header.problems.map(({ message }) => message),
    detail: JSON.stringify({
      title: header.metadata.title?.value,
      original: title?.value,
      url: url?.value,
      authors: authors.map(({ name, url }) => [name, url]),
      translators: translators.map(({ name }) => name),
      reviewers: reviewers.map(({ name }) => name),
      placeholders: placeholders.map(({ field, written }) => `${field}:${written}`),
    }),
  }
}

const found = articlePaths().map(examine)
for (const format of [...new Set(found.map((each) => each.format))]) {
  const of = found.filter((each) => each.format === format)
  const counts = Object.keys(of[0]!.has).map(
    (key) => `${key} ${of.filter((each) => each.has[key]).length}`,
  )
  console.log(
    `${format.padEnd(12)} ${String(of.length).padStart(4)} articles: ${counts.join(', ')}`,
  )
}
const silent = found.filter((each) => each.credited && !(each.has.url || each.has.original))
console.log(
  `\n${silent.length} of ${found.filter((each) => each.credited).length} credited articles gave neither address nor title`,
)
for (const { path, format } of silent) console.log(`  ${format.padEnd(12)} ${path}`)
const noUrl = found.filter((each) => !each.has.url)
console.log(`\n${noUrl.length} of ${found.length} gave no address`)
for (const { path, format } of noUrl) console.log(`  ${format.padEnd(12)} ${path}`)
for (const { path, problems } of found)
  if (problems.length > 0) console.log(`  ${path}: ${problems.join(', ')}`)
if (process.argv.includes('--all')) for (const { path, detail } of found) console.log(path, detail)
