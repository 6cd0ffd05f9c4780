import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { linkedFiles, pairOf, understand } from '../../src/article/index.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import { configSchema } from '../../src/model/config.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Source } from '../../src/model/source.ts'
import { lookUpFiles } from '../../src/node/look-up-files.ts'
import { rules } from '../../src/rules/index.ts'
import { createLocator } from '../../src/text/position.ts'
import { hasMaterial, realArticles, realPairs } from '../material.ts'

/* Defects that people planted in a page, and links of articles as they were published. */

const active = selectRules(rules, { only: ['links/*', 'markdown/reference-undefined'] })
const lookUp = (root: string) => lookUpFiles({ root, config: configSchema.parse({}) })

function read(file: string, name: string): Source {
  return { path: name, text: readFileSync(file, 'utf8'), sha256: '0'.repeat(64) }
}

function check(folder: string, name: string, originalName?: string): readonly Finding[] {
  const source = read(path.join(folder, name), name)
  const original = originalName && read(path.join(folder, originalName), originalName)
  const article = understand(source, original ? { original } : {})
  const files = lookUp(folder)(linkedFiles(article))
  const evidence = { ...noEvidence, files }
  return checkArticle(article, active, evidence, pairOf(article)).findings
}

const yardstick = path.join(realArticles, '../yardsticks/links')
const hasYardstick = existsSync(yardstick)
if (!hasYardstick) console.warn(`no ${yardstick}: the page of planted defects is skipped`)

describe.skipIf(!hasYardstick)('the page of planted defects', () => {
  if (!hasYardstick) return
  const text = readFileSync(path.join(yardstick, 'defects.md'), 'utf8')
  const locate = createLocator(text)
  const lines = text.split('\n')
  const found = check(yardstick, 'defects.md')
    .filter(({ severity }) => severity !== 'info')
    .map(({ ruleId, span }) => {
      const { line } = locate(span.start)
      return { ruleId, line: lines[line - 1] ?? '', words: text.slice(span.start - 12, span.end) }
    })
  const rulesAt = (words: string) =>
    [...new Set(found.filter(({ line }) => line.includes(words)).map(({ ruleId }) => ruleId))]
      // The page is served by this very machine.
      .filter((ruleId) => ruleId !== 'links/private-address')
      .toSorted()

  it.each([
    ['[placeholder](placeholder)', 'links/placeholder'],
    ['[空]()', 'links/placeholder'],
    ['[尖括号](<>)', 'links/placeholder'],
    ['[锚点错]', 'links/anchor-missing'],
    ['[英文锚]', 'links/anchor-missing'],
    ['[缺文件]', 'links/file-missing'],
    ['[有文件错锚]', 'links/anchor-missing'],
    ['[错协议]', 'links/url-invalid'],
    ['[未定义引用]', 'markdown/reference-undefined'],
    ['- 裸链', 'links/bare-url-runs-on'],
    ['- （见', 'links/bare-url-runs-on'],
    ['[同]', 'links/doubled'],
    ['![alt](missing.png)', 'links/file-missing'],
    ['[带空格]', 'links/target-spaces'],
    ['[全角括号]', 'links/parentheses'],
    ['[变量]', 'links/placeholder'],
    ['<a href="no-such.html">', 'links/file-missing'],
  ])('%s: %s', (words, rule) => expect(rulesAt(words)).toEqual([rule]))

  it('has every one of the stand-ins in a line', () => {
    const inLine = found.filter(({ line }) => line.startsWith('- [变量]'))
    expect(inLine).toHaveLength(5)
  })

  it('knows a host that does not exist by its name', () => {
    const hosts = found.filter(({ line }) => line.includes('no-such-host.invalid'))
    expect(hosts.map(({ ruleId }) => ruleId)).toEqual(['links/private-address'])
  })

  it.each([
    '[锚点对]',
    '[锚点对2]',
    '[有文件](./other.md)',
    '[有文件对锚]',
    'in-code-span',
    'in-code-fence',
    'in-comment',
    '[远程锚对]',
    '[慢]',
  ])('%s: silent', (words) => expect(rulesAt(words)).toEqual([]))
})

describe.skipIf(!hasMaterial)('links of published articles', () => {
  if (!hasMaterial) return
  const articles = [
    ...readdirSync(realArticles)
      .filter((name) => existsSync(path.join(realArticles, name, `${name}.md`)))
      .map((name) => ({ folder: path.join(realArticles, name), name: `${name}.md` })),
    ...readdirSync(realPairs)
      .filter((name) => existsSync(path.join(realPairs, name, 'zh.md')))
      .map((name) => ({ folder: path.join(realPairs, name), name: 'zh.md' })),
  ]

  it('split a word once', () => {
    const split = articles.flatMap(({ folder, name }) => {
      const source = read(path.join(folder, name), name)
      const only = selectRules(rules, { only: ['links/anchor-splits-word'] })
      return checkArticle(understand(source), only).findings.map(({ data }) => [name, data.word])
    })
    expect(split).toEqual([['large-language-models-open-source-llms-in-2023.md', '技术']])
  })

  const messagesOf = (name: string, original?: string) =>
    check(path.join(realArticles, name), `${name}.md`, original && `${name}${original}`)
      .filter(({ severity }) => severity !== 'info')
      .map(({ message, data }) => [message, data.url ?? data.word])

  it('hold what people found in them', () => {
    expect(messagesOf('3-hour-cloudflare-outage-knocks-out-ai-chatbots-shopify', '.en.md')).toEqual(
      [['links/altered.slash', 'https://clickhouse.com/docs/architecture/cluster-deployment/']],
    )
    expect(messagesOf('2096931186438549934', '.en.md')).toEqual(
      Array.from({ length: 11 }, () => ['links/placeholder', 'https://']),
    )
    expect(messagesOf('npm-supply-chain-worm-attack', '.en.md')).toEqual([])
    expect(messagesOf('kubernetes-is-getting-a-better-yaml', '.en.md')).toEqual([])
    expect(messagesOf('tariffs-on-u-s-imports-variable-by-country', '.en.md')).toEqual([])
  })

  it('have one link whose words end in a space', () => {
    const name = '2422562-deepmind-and-liverpool-fc-develop-ai-to-advise-on-football-tactics'
    const { folder } = articles.find((article) => article.name === `${name}.md`)!
    const spaces = check(folder, `${name}.md`).filter(
      ({ ruleId }) => ruleId === 'links/anchor-spaces',
    )
    expect(spaces.map(({ data }) => data.text)).toEqual(['Petar Veličković'])
  })
})
