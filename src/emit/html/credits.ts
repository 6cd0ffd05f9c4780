import type { Element, ElementContent } from 'hast'
import { h } from 'hastscript'
import type { AttributionData } from '../../model/publication.ts'
import { webAddress } from '../../text/site-url.ts'

type People = AttributionData['translators']

/**
 * Who wrote the original and who made the translation, as lines of a page; none where nothing is known. An address that
 * is not one of the web makes no link.
 */
export function credits({
  original,
  translators,
  reviewers,
  license,
}: AttributionData): readonly Element[] {
  const people = [
    named('作者', original.authors),
    named('译者', translators),
    named('审校', reviewers),
    license === undefined ? undefined : h('span', `许可：${license}`),
  ].filter((line) => line !== undefined)
  const work = citation(original)
  return [
    ...(work === undefined ? [] : [h('p', ['译自：', work])]),
    ...(people.length === 0 ? [] : [h('p', people)]),
  ]
}

/** The original by its title, else by its address; nothing where neither is known. */
function citation({ title, url }: AttributionData['original']): Element | undefined {
  const name = title ?? url
  return name === undefined ? undefined : h('cite', { lang: 'en' }, linked(name, url))
}

function named(role: string, people: People): Element | undefined {
  if (people.length === 0) return undefined
  const names = people.flatMap(({ name, url }, index) => [
    ...(index === 0 ? [] : ['、']),
    linked(name, url),
  ])
  return h('span', [`${role}：`, ...names])
}

function linked(words: string, url: string | undefined): ElementContent {
  const href = url === undefined ? undefined : webAddress(url)
  return href === undefined
    ? { type: 'text', value: words }
    : h('a', { href, rel: ['noopener'] }, words)
}
