import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { anchorsOf } from '../../../src/links/online/anchors.ts'
import { createPageReader } from '../../../src/links/online/page-reader.ts'

const page = `<!doctype html><html><head><TITLE> A &amp; B
 | Site</TITLE></head><body><svg><title>Icon</title></svg>
<h1>First <em>heading</em></h1><h1>Second</h1><h2 id="中文标题">x</h2><a name=old></a><p id="user-content-there">
<script>var s = '<p id="in-script">'</script><!-- <p id="in-comment"> --><p name="no-anchor" ID='Case'>`

const wanted = [
  '%E4%B8%AD%E6%96%87%E6%A0%87%E9%A2%98',
  'old',
  'there',
  'in-script',
  'in-comment',
  'no-anchor',
  'case',
  'Case',
]
const found = ['%E4%B8%AD%E6%96%87%E6%A0%87%E9%A2%98', 'old', 'there', 'Case']

describe('createPageReader', () => {
  it('finds title, heading and places, however the page is cut into pieces', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { minLength: 1 }), (sizes) => {
        const reader = createPageReader(wanted)
        for (let at = 0, i = 0; at < page.length; i += 1) {
          const size = sizes[i % sizes.length]!
          reader.write(page.slice(at, at + size))
          at += size
        }
        expect(reader.signs()).toEqual({
          title: 'A & B | Site',
          heading: 'First heading',
          found,
          hasIds: true,
        })
      }),
    )
  })

  it('says when it has seen enough', () => {
    const reader = createPageReader(['old'])
    expect(reader.write('<title>t</title><h1>h</h1>')).toBe(false)
    expect(reader.write('<a name="old">')).toBe(true)
  })

  it('keeps little of a title without end', () => {
    const reader = createPageReader([])
    for (let i = 0; i < 100; i += 1) reader.write(i === 0 ? '<title>' : 'x'.repeat(10_000))
    expect(reader.signs().title.length).toBeLessThanOrEqual(300)
  })
})

describe('anchorsOf', () => {
  const signs = { title: '', heading: '', found: ['a'], hasIds: true }

  it.each([
    ['of a whole page', { page: signs, whole: true }, 'missing'],
    ['of a page that was cut', { page: signs, whole: false }, 'unclear'],
    [
      'of a page that a script builds',
      { page: { ...signs, hasIds: false }, whole: true },
      'unclear',
    ],
  ])('tells what is missing %s', (_, reply, expected) => {
    expect(anchorsOf(['a', 'b'], reply)).toEqual({ a: 'found', b: expected })
  })

  it('tells nothing without a page', () => {
    expect(anchorsOf(['a'], {})).toEqual({ a: 'unclear' })
  })
})
