import fc from 'fast-check'
import { expect, it } from 'vitest'
import { understand } from '../../src/article/index.ts'
import { literalText } from '../../src/article/literal-text.ts'
import { spanOf } from '../../src/article/span-of.ts'
import { wordBlocksOf } from '../../src/article/walk.ts'
import { literalStretches } from '../../src/rules/links/text/literal-stretches.ts'

const pieces = [
  ...['[文]', '[a](u)', '[a](u v)', '[a]（https://a.b）', '【甲】', ']', '［', '\\]', '&#93;'],
  ...['`]`', '**', '*', '[[a]](u)', '![]](u)', '<b x="]">', 'https://a.b/]', 'www.a.b/]c'],
  ...['\n', '\n\n', '- ', '> ', '| ', '文', '[^1]', '[^1]: ]', '[r]', '[r]: /u', '\\[', ' '],
]

it('has every block that shows a closing bracket', () => {
  const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 })
  fc.assert(
    fc.property(texts, (parts) => {
      const article = understand({ path: 'a.md', text: `# T\n\n${parts.join('')}`, sha256: '' })
      const all = wordBlocksOf(article.tree).map(({ node }) => ({
        text: literalText(node, article.source.text, true),
        offset: spanOf(node).start,
      }))
      const shown = all.filter(({ text }) => /[\]］】]/.test(text))
      expect(literalStretches(article)).toEqual(expect.arrayContaining(shown))
    }),
    { numRuns: 1000 },
  )
})
