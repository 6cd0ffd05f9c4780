import fc from 'fast-check'
import type { Link, Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { visit } from 'unist-util-visit'
import { describe, expect, it } from 'vitest'
import { inlineLinks, readInlineLink } from '../../src/text/inline-link.ts'

const links: readonly (readonly [string, string, string, string?])[] = [
  ['[标题](https://a.com)', '标题', 'https://a.com'],
  ['[a [b] c](u)', 'a [b] c', 'u'],
  ['[a \\] b](u)', 'a \\] b', 'u'],
  ['[a `]` b](u)', 'a `]` b', 'u'],
  ['[![图](p.png)](u)', '![图](p.png)', 'u'],
  ['[](u)', '', 'u'],
  ['[a]()', 'a', ''],
  ['[a]( u )', 'a', 'u'],
  ['[a](<u v>)', 'a', 'u v'],
  ['[a](<u\\>v>)', 'a', 'u>v'],
  ['[a](https://x/b_(c))', 'a', 'https://x/b_(c)'],
  ['[a](b\\)c)', 'a', 'b)c'],
  ['[a](b&amp;c)', 'a', 'b&c'],
  ['[a](u "标题 \\" 二")', 'a', 'u', '标题 " 二'],
  ["[a](u 'x')", 'a', 'u', 'x'],
  ['[a](u (x))', 'a', 'u', 'x'],
  ['[a](u\n"x")', 'a', 'u', 'x'],
]

const none = [
  'a](u)',
  '[a](u',
  '[a] (u)',
  '[a](b c)',
  '[a](<b)',
  '[a](<b\nc>)',
  '[a](b(c)',
  '[a](u "x)',
  '[a](u\n\n"x")',
  '[a [b](v) c](u)',
  '![a](u)',
  '[a`](u)`',
]

describe('readInlineLink', () => {
  it.each(links.map(([written, text, target, title]) => ({ written, text, target, title })))(
    'reads $written',
    ({ written, text, target, title }) => {
      const link = readInlineLink(`前${written}后`, 1)
      expect(link?.text.value).toBe(text)
      expect(link?.target.value).toBe(target)
      expect(link?.title?.value).toBe(title)
      expect(link?.span).toEqual({ start: 1, end: 1 + written.length })
    },
  )

  it.each(none)('finds no link at the start of %j', (written) => {
    expect(readInlineLink(written, 0)).toBeUndefined()
  })

  it('places text and target in the whole text', () => {
    const text = '译自 [T](<U V> "x")'
    const link = readInlineLink(text, 3)!
    expect(text.slice(link.text.span.start, link.text.span.end)).toBe('T')
    expect(text.slice(link.target.span.start, link.target.span.end)).toBe('U V')
    expect(text.slice(link.title!.span.start, link.title!.span.end)).toBe('x')
  })
})

describe('inlineLinks', () => {
  it('takes the inner of two links, and both of two beside each other or below an image', () => {
    const targets = (text: string) => inlineLinks(text).map(({ target }) => target.value)
    expect(targets('[a [b](v) c](u) [d](w)')).toEqual(['v', 'w'])
    expect(targets('[![图 [x](y)](p.png) c](u)')).toEqual(['y'])
    expect(targets('[[a](u)](v)[b](w)')).toEqual(['u', 'w'])
  })

  it('agrees with the parser on any mix of the characters that links are made of', () => {
    const characters = fc.constantFrom(...'[[]]()()<>!\\`"\' ab中&;')
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 30 }), (noise) => {
        // A raw tag or an autolink would hide brackets; neither can be made without a letter and `>`.
        fc.pre(!/<[a-z/!?][\s\S]*>/.test(noise))
        const text = `x ${noise} x`
        const found = inlineLinks(text).map(({ span, target }) => [
          span.start,
          span.end,
          target.value,
        ])
        expect(found).toEqual(linksOf(fromMarkdown(text)))
      }),
      { numRuns: 2000 },
    )
  })

  it.each(['[', '[]', '](', '[a](', '[a](b(', '[a](u "', `${'`'.repeat(3)}[`, '[![', '[a](<'])(
    'comes to an end on a megabyte of %j',
    (unit) => {
      const text = unit.repeat(200_000)
      expect(inlineLinks(text).length).toBeLessThan(text.length)
    },
  )
})

function linksOf(tree: Nodes): (readonly [number, number, string])[] {
  const found: (readonly [number, number, string])[] = []
  visit(tree, 'link', (link: Link) => {
    found.push([link.position!.start.offset!, link.position!.end.offset!, link.url])
  })
  return found
}
