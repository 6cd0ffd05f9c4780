import type { Element } from 'hast'
import { h } from 'hastscript'

/** A date as `isoDate` gives it, in words of Chinese: `2023年12月25日`. */
export function dateElement(date: string): Element {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number)
  return h('time', { dateTime: date }, `${year}年${month}月${day}日`)
}
