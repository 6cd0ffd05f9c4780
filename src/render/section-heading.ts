import type { Root } from 'hast'
import { h } from 'hastscript'

/** Gives the heading that a block consists of its id, and a link to itself at its end. */
export function anchorHeading(tree: Root | undefined, slug: string): void {
  const heading = tree?.children.find((child) => child.type === 'element')
  if (heading === undefined || !/^h[1-6]$/.test(heading.tagName) || slug === '') return
  heading.properties.id = slug
  const properties = { className: ['anchor'], href: `#${slug}`, ariaLabel: '本节链接' }
  heading.children.push(h('a', properties, '#'))
}
