import fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonText } from '../../src/text/json-text.ts'

it('writes two spaces a level, keeps the order of keys, leaves out what is undefined, ends the line', () => {
  expect(jsonText({ b: 1, a: { c: [undefined, '译'] }, d: undefined })).toBe(
    '{\n  "b": 1,\n  "a": {\n    "c": [\n      null,\n      "译"\n    ]\n  }\n}\n',
  )
})

it('keeps line separators and lone surrogates out of the text', () => {
  const text = jsonText(['a\u2028b\u2029c', '😀', '\uD800x', '\\ud800'])
  expect(text).not.toMatch(/[\u2028\u2029]|[^\\]\\ud/)
  expect(JSON.parse(text)).toEqual(['a\u2028b\u2029c', '😀', '\uFFFDx', '\\ud800'])
})

it('says what any string says, but for lone surrogates', () => {
  // Every UTF-16 unit, lone surrogates among them.
  const text = fc
    .array(fc.integer({ min: 0, max: 0xffff }))
    .map((units) => String.fromCharCode(...units))
  fc.assert(
    fc.property(text, (value) => {
      expect(JSON.parse(jsonText(value))).toBe(Buffer.from(value).toString())
    }),
  )
})
