import { describe, expect, it } from 'vitest'
import { makeRecord, readRecord } from '../../src/formats/records/read-record.ts'

describe('readRecord', () => {
  it('reads title and authors', () => {
    const text = '\uFEFF{"title": " A title ", "author": "Author Fullname; Ada King", "body": null}'
    expect(readRecord('a.json', text)).toEqual({
      path: 'a.json',
      title: 'A title',
      authors: ['Ada King'],
    })
    expect(readRecord('a.json', '{"authors": ["A. B.", "C D"]}')?.authors).toEqual(['A. B.', 'C D'])
  })

  it.each([
    '[1]',
    '{',
    '{"title": 5}',
    '{"title": "", "author": "[no-author]"}',
    '{"x": 1}',
    'null',
  ])('finds nothing in %j', (text) => {
    expect(readRecord('a.json', text)).toBeUndefined()
  })
})

describe('makeRecord', () => {
  it.each([
    ['By Ada King', ['Ada King']],
    ['Ada King and Joe Doe', ['Ada King', 'Joe Doe']],
    ['Ada King, Joe Doe Jr., Sandy Anders', ['Ada King', 'Joe Doe Jr.', 'Sandy Anders']],
    ['Stephan A https://example.com/users/s', ['Stephan A']],
    ['None', []],
  ])('parts %j', (written, names) => {
    expect(makeRecord('a', 'A title', [written])?.authors).toEqual(names)
  })
})
