import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Section } from '../../model/article.ts'

/** Below this a reader sees the whole from the text itself. */
const fewest = 3
/** Above this the list is folded, so that it does not stand between a reader and the text. */
const mostUnfolded = 12

/** A list of the sections of the two upper depths; nothing where there are fewer than three. */
export function tableOfContents(sections: readonly Section[]): Element | undefined {
  const top = Math.min(...sections.map(({ depth }) => depth))
  const listed = sections.filter(({ depth, slug }) => depth <= top + 1 && slug !== '')
  if (listed.length < fewest) return undefined
  const items = listed.map(({ depth, slug, title }) =>
    h('li', depth === top ? {} : { className: ['inner'] }, h('a', { href: `#${slug}` }, title)),
  )
  return h('nav', { className: ['toc'], ariaLabel: '目录' }, [
    h('details', { open: listed.length <= mostUnfolded }, [h('summary', '目录'), h('ol', items)]),
  ])
}
