import { toMarkdown } from 'mdast-util-to-markdown'

const LINE_END = /[\r\n\u2028\u2029]/

/** A value as one line: line ends and the white space around them become a space, the ends are trimmed. */
export function oneLine(value: string): string {
  if (!LINE_END.test(value)) return value.trim()
  return value
    .split(/[\r\n\u2028\u2029]+/)
    .map((line) => line.trim())
    .join(' ')
    .trim()
}

/** Plain words as Markdown, escaped only where Markdown would read them otherwise. */
export function markdownText(words: string): string {
  return toMarkdown({ type: 'paragraph', children: [{ type: 'text', value: words }] }).trim()
}

/** `[label](url)`, the label given as Markdown. */
export function markdownLink(label: string, url: string): string {
  const link = toMarkdown({ type: 'link', url, children: [] }, { resourceLink: true }).trim()
  return `[${label}]${link.slice('[]'.length)}`
}

/** Words in character references throughout: nothing in them can be markup, a label or a separator. */
export function referenced(words: string): string {
  return [...words].map((char) => `&#x${char.codePointAt(0)!.toString(16).toUpperCase()};`).join('')
}

/** Plain words as Markdown where `reads` accepts that, in character references throughout where it does not. */
export function legible(words: string, reads: (markdown: string) => boolean): string {
  const natural = markdownText(words)
  return reads(natural) ? natural : referenced(words)
}
