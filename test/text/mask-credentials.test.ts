import fc from 'fast-check'
import { expect, it } from 'vitest'
import { maskCredentials } from '../../src/text/mask-credentials.ts'

it.each([
  [
    '见 https://me:secret@site.example/a 和 b@c.example',
    '见 https://*********@site.example/a 和 b@c.example',
  ],
  ['<http://token@site.example>', '<http://*****@site.example>'],
  ['https://site.example/@me', 'https://site.example/@me'],
  ['https://site.example?a=b@c', 'https://site.example?a=b@c'],
  ['mailto://a@site.example', 'mailto://a@site.example'],
])('masks %s as %s', (text, masked) => {
  expect(maskCredentials(text)).toBe(masked)
})

it('moves nothing, and needs to be done once', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('https://', 'a', ':', '@', '/', ' ', '中', '😀')),
      (pieces) => {
        const text = pieces.join('')
        const masked = maskCredentials(text)
        expect(masked).toHaveLength(text.length)
        expect(maskCredentials(masked)).toBe(masked)
      },
    ),
  )
})
