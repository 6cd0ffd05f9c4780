import fc from 'fast-check'
import type { Nodes } from 'mdast'
import { toString as plainText } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import { applyFixes, checkArticle, selectRules } from '../../src/check/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Finding, Fix } from '../../src/model/finding.ts'
import { emphasisNotRendered } from '../../src/rules/markdown/emphasis-not-rendered.ts'

/* What other programs make of the text: the same parser without the extension for Chinese. */
const plainParser = unified().use(remarkParse).use(remarkGfm)
const active = selectRules([emphasisNotRendered], {})

function findingsIn(text: string): readonly Finding[] {
  const article = { source: { path: 'a.md', text, sha256: '' }, tree: parseMarkdown(text) }
  return checkArticle(article as Article, active).findings
}

/** The text after as many passes as there is something to fix, at most ten. */
function fixAll(text: string, kinds: readonly Fix['kind'][]): string {
  let result = text
  for (let pass = 0; pass < 10; pass++) {
    const { text: next, applied } = applyFixes(result, findingsIn(result), kinds)
    if (applied.length === 0) break
    result = next
  }
  return result
}

/** The inline structure of a tree, adjacent texts joined, without positions. */
function shape(node: Nodes): unknown {
  if (!('children' in node)) return 'value' in node ? [node.type, node.value] : [node.type]
  const children: unknown[] = []
  for (const child of node.children) {
    const last = children.at(-1)
    if (child.type === 'text' && Array.isArray(last) && last[0] === 'text') last[1] += child.value
    else children.push(shape(child))
  }
  return [node.type, ...children]
}

/** The words of a tree that are emphasised, without punctuation. */
function emphasisedWords(node: Nodes, inside = false): string {
  const isInside = inside || ['strong', 'emphasis', 'delete'].includes(node.type)
  if ('children' in node) return node.children.map((c) => emphasisedWords(c, isInside)).join('')
  return isInside && 'value' in node ? node.value.replace(/[\p{P}\p{S}\s]/gu, '') : ''
}

const words = fc.constantFrom('译文', '模型', 'Node', '42', '重要')
const marks = fc.constantFrom(
  '。',
  '，',
  '：',
  '“',
  '”',
  '（',
  '）',
  '《',
  '》',
  '(',
  ')',
  '"',
  '——',
  '！',
  '%',
  '、',
)
const link = words.map((w) => `[${w}](https://a.com)`)
const code = words.map((w) => `\`${w}\``)
const piece = fc.oneof({ weight: 4, arbitrary: words }, { weight: 4, arbitrary: marks }, link, code)
const run = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(''))
const between = fc.oneof(run, fc.constant(' '), fc.constant('，'))
/** One kind of mark in a line: which of several kinds pair up is beyond what the rule looks at. */
const line = fc.constantFrom('**', '*', '~~').chain((mark) => {
  const marked = run.map((inside) => mark + inside + mark)
  return fc
    .tuple(fc.array(fc.tuple(between, marked), { minLength: 1, maxLength: 3 }), between)
    .map(([parts, end]) => parts.flat().join('') + end)
})

describe('laws of markdown/emphasis-not-rendered', () => {
  it('where it is silent, other programs see the same emphasis', () => {
    fc.assert(
      fc.property(line, (text) => {
        fc.pre(findingsIn(text).length === 0)
        expect(shape(plainParser.parse(text))).toEqual(shape(parseMarkdown(text)))
      }),
      { numRuns: 300 },
    )
  })

  it('a safe fix leaves what readers see, and takes no word out of its emphasis', () => {
    fc.assert(
      fc.property(line, (text) => {
        const before = parseMarkdown(text)
        const after = parseMarkdown(fixAll(text, ['safe']))
        expect(plainText(after)).toBe(plainText(before))
        expect(emphasisedWords(after)).toBe(emphasisedWords(before))
      }),
      { numRuns: 300 },
    )
  })

  it('after all fixes other programs see the emphasis, and nothing is left to fix', () => {
    fc.assert(
      fc.property(line, (text) => {
        const fixed = fixAll(text, ['safe', 'suggestion'])
        expect(findingsIn(fixed)).toEqual([])
        expect(shape(plainParser.parse(fixed))).toEqual(shape(parseMarkdown(fixed)))
      }),
      { numRuns: 300 },
    )
  })
})
