import fc from 'fast-check'
import type { List, ListItem, Paragraph } from 'mdast'
import { toHast } from 'mdast-util-to-hast'
import { describe, expect, it } from 'vitest'
import { listItem } from '../../src/render/list-item.ts'

const paragraph: Paragraph = { type: 'paragraph', children: [{ type: 'text', value: '文' }] }
const spread = fc.constantFrom(true, false, null, undefined)
const checked = fc.constantFrom(true, false, null)

const { list } = fc.letrec<{ list: List; item: ListItem }>((tie) => ({
  list: fc.record({
    type: fc.constant('list' as const),
    spread: spread as fc.Arbitrary<boolean | null>,
    children: fc.array(tie('item'), { maxLength: 4 }),
  }),
  item: fc.record({
    type: fc.constant('listItem' as const),
    spread: spread as fc.Arbitrary<boolean | null>,
    checked,
    children: fc.array(fc.oneof({ maxDepth: 3 }, fc.constant(paragraph), tie('list')), {
      maxLength: 3,
    }),
  }),
}))

describe('a list', () => {
  it('is rendered as mdast-util-to-hast renders it', () => {
    fc.assert(
      fc.property(list, (tree) => {
        expect(toHast(tree, { handlers: { listItem } })).toEqual(toHast(tree))
      }),
    )
  })

  it('is gone through once, however many items it has', () => {
    let looks = 0
    const item = (): ListItem => ({
      type: 'listItem',
      get spread() {
        looks += 1
        return false
      },
      children: [paragraph],
    })
    const looksAt = (count: number) => {
      looks = 0
      toHast(
        { type: 'list', spread: false, children: Array.from({ length: count }, item) },
        { handlers: { listItem } },
      )
      return looks
    }
    expect(looksAt(2000)).toBe(2 * looksAt(1000))
  })
})
