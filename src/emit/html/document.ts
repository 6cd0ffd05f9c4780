import type { Element, ElementContent, Nodes } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { h } from 'hastscript'
import { dark, light } from './style/palette.ts'
import { stylesheet, stylesheetHash } from './stylesheet.ts'

/** What a page says of itself and what it shows. */
export interface Document {
  readonly title: string
  readonly description: string
  /** `link`, `meta` and structured data beyond what every page has. */
  readonly head: readonly Element[]
  readonly body: readonly ElementContent[]
}

/**
 * Nothing runs and nothing is loaded but images; styles only the page's own, known by their hash. Structured data is no
 * script to the policy (CSP 3 §4.2.3: the check comes after a data block is left alone).
 */
const policy = [
  "default-src 'none'",
  "script-src 'none'",
  `style-src '${stylesheetHash}'`,
  'img-src * data:',
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/** A seal, so that browsers need not ask the site for a `favicon.ico`. */
const icon =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 32 32'%3E%3Crect x='4' y='4' width='24' height='24' rx='5' fill='%23a6332b'/%3E%3C/svg%3E"

/** A complete HTML document; ends with a line end. */
export function htmlDocument({ title, description, head, body }: Document): string {
  const tree = h(null, [
    { type: 'doctype' } as const,
    h('html', { lang: 'zh-CN' }, [
      h('head', [
        h('meta', { charSet: 'utf-8' }),
        h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
        h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
        h('title', title),
        description === '' ? undefined : meta('description', description),
        themeColour('light', light.paper),
        themeColour('dark', dark.paper),
        h('link', { rel: ['icon'], href: icon }),
        ...head,
        h('style', stylesheet),
      ]),
      h('body', [h('a', { className: ['skip'], href: '#content' }, '跳到正文'), ...body]),
    ]),
  ])
  return `${toHtml(tree as Nodes, { allowDangerousHtml: true })}\n`
}

export function meta(name: string, content: string): Element {
  return h('meta', { name, content })
}

/** An Open Graph property (ogp.me); it takes `property` where HTML has `name`. */
export function property(name: string, content: string): Element {
  return h('meta', { property: name, content })
}

/** HTML that is sanitised, or was made of a tree, as a node of the page. */
export function sanitised(html: string): ElementContent {
  return { type: 'raw', value: html }
}

function themeColour(scheme: string, colour: string): Element {
  return h('meta', {
    name: 'theme-color',
    content: colour,
    media: `(prefers-color-scheme:${scheme})`,
  })
}
