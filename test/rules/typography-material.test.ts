import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { fixTypography } from '../../bench/typography/fix-typography.ts'
import {
  readFirstArticle,
  readTranslations,
  readYardstick,
} from '../../bench/typography/material.ts'
import { understand } from '../../src/article/index.ts'
import { essenceOf } from '../../src/check/substance.ts'
import { render } from '../../src/render/index.ts'

/* Typesetting of real texts: what a fixer must not touch, what it must mend, and what stays the same whatever it does. */

const yardstick = readYardstick()
if (!yardstick) console.warn('no yardstick of typography: its tests are skipped')

describe.skipIf(!yardstick)('the yardstick', () => {
  const of = (kind: 'keep' | 'fix') => (yardstick ?? []).filter((item) => item.kind === kind)

  it.each(of('keep'))('keeps $input', ({ input }) => {
    expect(fixTypography(input).text).toBe(input)
  })

  it.each(of('fix'))('mends $input', ({ input, expected }) => {
    expect(fixTypography(input).text).toBe(expected)
  })
})

describe('the first article', () => {
  const before = readFirstArticle()
  const { text: after, findings } = fixTypography(before)

  it('gets its 22 spaces, its semicolon and four pairs of parentheses, and nothing else', () => {
    const wide: Readonly<Record<string, string>> = { '(': '（', ')': '）', ';': '；' }
    const made = { spaces: 0, '(': 0, ')': 0, ';': 0 }
    let at = 0
    for (const character of after) {
      const written = before[at]!
      if (character === written) at += 1
      else if (character === ' ') made.spaces += 1
      else {
        expect(character).toBe(wide[written])
        made[written as '(' | ')' | ';'] += 1
        at += 1
      }
    }
    expect(at).toBe(before.length)
    expect(made).toEqual({ spaces: 22, '(': 4, ')': 4, ';': 1 })
  })

  it('is told in a handful of findings', () => {
    expect(findings.length).toBeLessThanOrEqual(7)
  })
})

const source = (text: string) => ({ path: 'a.md', text, sha256: '0'.repeat(64) })
const plainParser = unified().use(remarkParse).use(remarkGfm)

/** Letters and digits of the page, with those of tags, targets and code. */
function letters(text: string): string {
  const { leadHtml, bodyHtml } = render(understand(source(text)))
  return (leadHtml + bodyHtml).normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

/** Words that other programs, without our extension for Chinese, show as emphasised. */
function emphasised(text: string): number {
  let count = 0
  visit(plainParser.parse(text), (node) => {
    if (node.type === 'strong' || node.type === 'emphasis') count += 1
  })
  return count
}

/* All of them take minutes: `npm run bench -- typography` looks at every one. */
const texts = readTranslations().filter((_, i) => i % 26 === 3)

describe.skipIf(texts.length === 0)('published translations', () => {
  it.each(texts)('$name', ({ text }) => {
    const { text: fixed, refused } = fixTypography(text, ['safe', 'suggestion'])
    expect(fixTypography(fixed, ['safe', 'suggestion']).text).toBe(fixed)
    expect(essenceOf(source(fixed))).toEqual(essenceOf(source(text)))
    expect(letters(fixed)).toBe(letters(text))
    expect(emphasised(fixed)).toBeGreaterThanOrEqual(emphasised(text))
    expect(refused).toEqual([])
  })
})
