import type { Article } from '../model/article.ts'
import { placesOf } from './walk.ts'

const NAMED =
  /<[a-z][a-z0-9-]*\s[^<>]*?(?<=[\s"'])(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/gi

/**
 * Every place of an article that a link can lead to in the page that is made of it: its sections, its footnotes, and what
 * raw HTML gives an `id` or a `name`. In the order of the text, without doubles; `top` is a place of every page (HTML
 * §7.4.2.3).
 */
export function anchorsOf({ sections, footnotes, tree }: Article): readonly string[] {
  const named = placesOf(tree, 'html').flatMap(({ node }) => {
    const visible = node.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '')
    return [...visible.matchAll(NAMED)].map((match) => match[1] ?? match[2] ?? match[3] ?? '')
  })
  const notes = footnotes.flatMap(({ label }) => {
    const id = label.toLowerCase()
    return [`fn-${id}`, `fnref-${id}`, `user-content-fn-${id}`, `user-content-fnref-${id}`]
  })
  return [...new Set([...sections.map(({ slug }) => slug), ...notes, ...named, 'top'])]
}
