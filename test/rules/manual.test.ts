import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Code, Root } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import { describe, expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import { checkCollection } from '../../src/check/index.ts'
import { describe as describeFinding } from '../../src/messages/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Rule } from '../../src/model/rule.ts'
import { manualPath, rules } from '../../src/rules/index.ts'
import { expectGolden } from './golden.ts'
import { activeFor, checkText, dashed, read, readCases } from './rule-case.ts'

const root = path.resolve(import.meta.dirname, '../..')
const pages = new Map(
  rules.map((rule) => [rule.id, readFileSync(path.join(root, manualPath(rule.id)), 'utf8')]),
)

type Verdict = 'wrong' | 'right'
interface Example {
  readonly verdict: Verdict
  /** Given where an example is of several files. */
  readonly path?: string
  readonly text: string
}

/**
 * Blocks such as ```` ```md wrong ````, or ```` ```md wrong a/b.md ```` where several files make one example: those of a
 * collection, or the original and other files beside the text.
 */
function examplesOf(tree: Root): readonly Example[] {
  return tree.children
    .filter(
      (node): node is Code => node.type === 'code' && node.lang === 'md' && Boolean(node.meta),
    )
    .map(({ meta, value }) => {
      const [verdict, file] = meta!.split(' ')
      return { verdict: verdict as Verdict, ...(file && { path: file }), text: `${value}\n` }
    })
}

function judge(rule: Rule, examples: readonly Example[]): readonly Finding[] {
  if (rule.subject !== 'collection') {
    const named = examples.flatMap((each) => (each.path ? [[each.path, each.text] as const] : []))
    const { 'original.md': original, ...files } = Object.fromEntries(named)
    return examples
      .filter((each) => each.path === undefined)
      .flatMap(({ text }) => checkText(text, activeFor(rule), { original, files }))
  }
  const articles = examples.map((each) =>
    understand({ path: each.path!, text: each.text, sha256: '0'.repeat(64) }),
  )
  const summaries = articles.map(({ source, slug }) => ({ path: source.path, slug }))
  return checkCollection(summaries, activeFor(rule))
}

describe('the manual', () => {
  it('has no page without a rule', () => {
    const known = [...rules.map(({ id }) => path.basename(manualPath(id))), 'README.md']
    expect(readdirSync(path.join(root, 'docs/rules')).toSorted()).toEqual(known.toSorted())
  })

  it('has an index of all rules', () => {
    const rows = rules.map(({ id, severity }) => {
      const [, summary] = parseMarkdown(pages.get(id)!).children
      return `| [${id}](${dashed(id)}.md) | ${severity} | ${plainText(summary)} |\n`
    })
    const head =
      '# Rules\n\nEvery check that yikan makes, with its severity where the configuration says nothing else.\n\n'
    const table = `| rule | severity | what it finds |\n| --- | --- | --- |\n${rows.join('')}`
    expectGolden(path.join(root, 'docs/rules/README.md'), head + table)
  })
})

describe.each(rules)('the page of $id', (rule) => {
  const page = pages.get(rule.id)!
  const tree = parseMarkdown(page)
  const examples = examplesOf(tree)
  const of = (verdict: Verdict) => examples.filter((example) => example.verdict === verdict)

  it('has the parts that every page has', () => {
    const headings = tree.children
      .filter((node) => node.type === 'heading')
      .map((h) => plainText(h))
    expect(headings).toEqual([rule.id, 'Why', 'What to do', 'Options', 'Examples', 'Message'])
  })

  it('tells of the severity', () => {
    expect(page).toContain(`Severity: ${rule.severity}`)
  })

  if (rule.subject === 'input') {
    // What is wrong with such a file cannot be shown in Markdown; the fixtures hold it.
    it('shows the messages', () => {
      const own = readCases().filter((each) => each.rule.id === rule.id)
      const messages = own.flatMap(
        ({ folder }) => read(folder, 'findings.txt')?.match(/^ {2}.*/gm) ?? [],
      )
      expect(messages.filter((message) => !page.includes(message.trim()))).toEqual([])
    })
    return
  }

  it('shows what is wrong, and the message that it gives', () => {
    const findings = judge(rule, of('wrong')).filter(({ ruleId }) => ruleId === rule.id)
    const messages = findings.map((finding) => describeFinding(finding, 'zh').what)
    expect(messages).not.toEqual([])
    expect(messages.filter((message) => !page.includes(message))).toEqual([])
  })

  it('finds nothing wrong with what it shows as right', () => {
    expect(of('right')).not.toEqual([])
    expect(judge(rule, of('right'))).toEqual([])
  })
})
