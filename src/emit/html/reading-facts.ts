import type { Element } from 'hast'
import { h } from 'hastscript'
import type { Counts } from '../../model/article.ts'
import { dateElement } from './date-element.ts'

/** The line of facts below a title: the day, if known, the length, and the time it takes to read. */
export function readingFacts(date: string | undefined, { total, readingMinutes }: Counts): Element {
  return h('p', { className: ['facts'] }, [
    date === undefined ? undefined : dateElement(date),
    total === 0 ? undefined : h('span', `${total} 字`),
    readingMinutes === 0 ? undefined : h('span', `约 ${readingMinutes} 分钟读完`),
  ])
}
