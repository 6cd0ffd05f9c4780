import type { Element, ElementContent } from 'hast'
import { toText } from 'hast-util-to-text'
import { common, createLowlight } from 'lowlight'

const lowlight = createLowlight(common)
const languagePrefix = 'language-'

/** Highlights code whose class names a language, if that is a known one. */
export function highlight(code: Element): void {
  const { className } = code.properties
  if (!Array.isArray(className)) return
  const named = className.find((name) => String(name).startsWith(languagePrefix))
  if (named === undefined) return
  code.properties.className = ['hljs', ...className]
  const language = String(named).slice(languagePrefix.length)
  if (!lowlight.registered(language)) return
  const { children } = lowlight.highlight(language, toText(code, { whitespace: 'pre' }))
  if (children.length > 0) code.children = children as ElementContent[]
}
