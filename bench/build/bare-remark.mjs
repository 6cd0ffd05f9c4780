import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/* The measure beside which a build stands: the same files, read and parsed, and nothing else. */
const articles = join(process.argv[2], 'articles')
const parser = unified().use(remarkParse).use(remarkGfm)
for (const name of readdirSync(articles))
  parser.parse(readFileSync(join(articles, name, 'zh.md'), 'utf8'))
