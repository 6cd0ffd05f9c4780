import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { describe, expect, it } from 'vitest'
import { changeElements, visitElements } from '../../src/render/visit-elements.ts'

const tree = (): Root =>
  h(null, [
    '甲',
    h('p', [h('em', h('b', '乙')), '丙', h('i')]),
    { type: 'raw', value: '<u>' } as const,
    h('ul', h('li', '丁')),
  ])

describe('visitElements', () => {
  it('looks at every element in the order of the text', () => {
    const seen: string[] = []
    visitElements(tree(), ({ tagName }) => seen.push(tagName))
    expect(seen).toEqual(['p', 'em', 'b', 'i', 'ul', 'li'])
  })
})

describe('changeElements', () => {
  const changed = (change: (element: Element) => Element | undefined) => {
    const root = tree()
    changeElements(root, change)
    return toHtml(root, { allowDangerousHtml: true })
  }

  it('leaves what is returned as it came', () => {
    expect(changed((element) => element)).toBe(
      '甲<p><em><b>乙</b></em>丙<i></i></p><u><ul><li>丁</li></ul>',
    )
  })

  it('takes out an element for which nothing is returned, and looks at the one behind it', () => {
    expect(
      changed(({ tagName, ...rest }) => (tagName === 'p' ? undefined : { tagName, ...rest })),
    ).toBe('甲<u><ul><li>丁</li></ul>')
    const root = h(null, [h('b'), h('b'), h('i')])
    changeElements(root, (element) => (element.tagName === 'b' ? undefined : element))
    expect(toHtml(root)).toBe('<i></i>')
  })

  it('goes on within what it put in the place of another', () => {
    const seen: string[] = []
    const html = changed((element) => {
      seen.push(element.tagName)
      return element.tagName === 'em' ? h('cite', [h('q'), ...element.children]) : element
    })
    expect(html).toContain('<cite><q></q><b>乙</b></cite>')
    expect(seen).toEqual(['p', 'em', 'q', 'b', 'i', 'ul', 'li'])
  })
})
