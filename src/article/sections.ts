import { slug } from 'github-slugger'
import type { Heading, Root } from 'mdast'
import type { Block, Section } from '../model/article.ts'
import { plainText } from './plain-text.ts'
import { spanOf } from './span-of.ts'

/**
 * The sections of a tree in order of their headings; only headings that are children of the root count. Slugs are made
 * as GitHub makes them; a heading without letter or digit gets `section`.
 */
export function readSections(tree: Root): readonly Section[] {
  const given = new Map<string, number>()
  const found: Section[] = []
  for (const [firstBlock, node] of tree.children.entries()) {
    if (node.type !== 'heading') continue
    const title = plainText(node)
    found.push({
      depth: node.depth,
      title,
      slug: numbered(slug(title) || 'section', given),
      span: spanOf(node),
      firstBlock,
      endBlock: endOf(tree, node, firstBlock),
    })
  }
  return found
}

/** A slug with a number behind it where it was given before, by the rule of github-slugger. */
function numbered(wanted: string, given: Map<string, number>): string {
  let result = wanted
  while (given.has(result)) {
    const times = given.get(wanted)! + 1
    given.set(wanted, times)
    result = `${wanted}-${times}`
  }
  given.set(result, 0)
  return result
}

function endOf(tree: Root, heading: Heading, index: number): number {
  for (let at = index + 1; at < tree.children.length; at++) {
    const node = tree.children[at]
    if (node?.type === 'heading' && node.depth <= heading.depth) return at
  }
  return tree.children.length
}

/** The children of the root, each with the innermost section it belongs to. */
export function readBlocks(tree: Root, sections: readonly Section[]): readonly Block[] {
  let section = -1
  return tree.children.map((node, index) => {
    if (sections[section + 1]?.firstBlock === index) section += 1
    const text = node.type === 'html' ? node.value : plainText(node)
    return { type: node.type, text, span: spanOf(node), ...(section >= 0 && { section }) }
  })
}
