import type { Element, Nodes, Root } from 'hast'
import { raw } from 'hast-util-raw'
import { sanitize } from 'hast-util-sanitize'
import { normaliseAddresses } from './addresses.ts'
import { captioned } from './captions.ts'
import { withoutEmbed } from './embeds.ts'
import { highlight } from './highlighting.ts'
import { joinLines } from './join-lines.ts'
import { markLatinEmphasis } from './latin-emphasis.ts'
import { completeLinkOrImage } from './links-and-images.ts'
import { markLongListing } from './long-listings.ts'
import { sanitiserSchema } from './sanitiser-schema.ts'
import { changeElements } from './visit-elements.ts'

/**
 * Trees in which raw HTML is parsed, sanitised, balanced, and dressed for reading. Each is parsed by itself, so that what
 * it leaves open ends with it. The order matters: what is written by hand is parsed, brought into a form that the
 * sanitiser can judge, and judged; only what yikan itself adds comes after that.
 */
export function safeTrees(trees: readonly Root[]): readonly Root[] {
  const isParsed = trees.map(needsParser)
  const parsed = trees.map((tree, index) => (isParsed[index] ? (raw(tree) as Root) : tree))
  for (const tree of parsed) changeElements(tree, judgeable)
  const judged = sanitised(parsed).map((tree, index) => (isParsed[index] ? settle(tree) : tree))
  for (const tree of judged) dress(tree)
  return judged
}

/** All at once, since to make the sanitiser ready takes longer than a paragraph; it takes roots within a root. */
function sanitised(trees: readonly Root[]): readonly Root[] {
  const together = { type: 'root', children: trees } as unknown as Root
  const { children } = sanitize(together, sanitiserSchema) as Root
  return children as Nodes[] as Root[]
}

/**
 * The tree as a browser will read it. Where the sanitiser took an element out, its children may stand where HTML does
 * not let them (a paragraph in a paragraph, once the `button` between them is gone); a browser would mend that in its
 * own way, and then show another tree than the one that was judged.
 */
export function settle(tree: Root): Root {
  return raw(tree) as Root
}

/** Raw HTML, and what footnotes leave to the parser: attributes without a value, and a link within a link. */
function needsParser(node: Nodes): boolean {
  if (node.type === 'raw') return true
  if (node.type === 'element' && (node.tagName === 'sup' || node.tagName === 'section')) return true
  return 'children' in node && node.children.some(needsParser)
}

function judgeable(element: Element): Element | undefined {
  const judged = withoutEmbed(element)
  if (judged !== undefined) normaliseAddresses(judged)
  return judged
}

/** Adds what makes a tree pleasant to read. Lines come first, listings last: they change the text that others look at. */
function dress(tree: Root): void {
  const listings: Element[] = []
  joinLines(tree)
  changeElements(tree, (element) => {
    const dressed = captioned(element)
    markLatinEmphasis(dressed)
    completeLinkOrImage(dressed)
    if (dressed.tagName === 'pre') listings.push(dressed)
    return dressed
  })
  for (const listing of listings) {
    markLongListing(listing)
    for (const child of listing.children) {
      if (child.type === 'element' && child.tagName === 'code') highlight(child)
    }
  }
}
