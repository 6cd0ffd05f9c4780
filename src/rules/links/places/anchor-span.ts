import type { LinkRef } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'

/** What stands between the brackets of an inline link or a reference; nothing for a link without brackets. */
export function anchorSpan(
  { form, span, targetSpan, label }: LinkRef,
  text: string,
): Span | undefined {
  if (text[span.start] !== '[') return undefined
  const end = form === 'inline' ? inlineEnd(text, targetSpan) : referenceEnd(text, span, label)
  return end === undefined || end <= span.start ? undefined : { start: span.start + 1, end }
}

function inlineEnd(text: string, targetSpan: Span | undefined): number | undefined {
  const close = targetSpan ? text.lastIndexOf('](', targetSpan.start) : -1
  return close === -1 ? undefined : close
}

/** Full `[a][label]`, collapsed `[a][]` or shortcut `[a]`. */
function referenceEnd(text: string, span: Span, label = ''): number | undefined {
  for (const tail of [`][${label}]`, '][]', ']']) {
    const end = span.end - tail.length
    if (end > span.start && text.startsWith(tail, end)) return end
  }
  return undefined
}
