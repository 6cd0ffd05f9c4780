import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { x } from 'xastscript'
import { textElement, xmlDocument } from '../../src/text/xml-document.ts'
import { readXml } from './read-xml.ts'

// Every UTF-16 unit, lone surrogates and what XML forbids among them; and the strings that markup is made of.
const unit = fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
const markup = fc.constantFrom(
  ']]>',
  '<',
  '&',
  '&amp;',
  '"',
  "'",
  '<!--',
  '<![CDATA[',
  '\0',
  '\u0008',
  '\uFFFE',
  ']]',
  '>',
)
const text = fc.array(fc.oneof(unit, markup)).map((parts) => parts.join(''))

/** What XML 1.0 can hold of a text; a parser turns every line end into `\n` (§2.11). */
const legal = (value: string) =>
  [...value]
    .filter(
      (character) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD]/.test(character) || character.length === 2,
    )
    .join('')
    .replace(/\r\n?/g, '\n')

describe('xmlDocument', () => {
  it('indents elements and nothing else', () => {
    const tree = x('a', { b: '"1"' }, x('c', [x('d', 'x\ny')]), undefined, x('e'))
    expect(xmlDocument(tree)).toBe(
      '<?xml version="1.0" encoding="utf-8"?>\n<a b="&#x22;1&#x22;">\n  <c>\n    <d>x\ny</d>\n  </c>\n  <e />\n</a>\n',
    )
  })

  it('is well formed whatever it holds, and says it', () => {
    fc.assert(
      fc.property(text, text, (inside, attribute) => {
        const root = readXml(xmlDocument(x('root', [x('child', { attribute }, inside)])))
        const [child] = root.children
        expect(child!.text).toBe(legal(inside))
        expect(child!.attributes.attribute).toBe(legal(attribute).replace(/[\t\n]/g, ' '))
      }),
      { numRuns: 500 },
    )
  })

  it('does not let a removed character close up what it parted', () => {
    expect(readXml(xmlDocument(x('root', ']]\uFFFE>'))).text).toBe(']]>')
  })
})

it('makes no element of no text', () => {
  expect(textElement('a', undefined)).toBeUndefined()
  expect(textElement('a', '')).toEqual(x('a', ''))
})
