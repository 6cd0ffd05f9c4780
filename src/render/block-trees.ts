import type { Element, Root as HastRoot, RootContent as HastRootContent } from 'hast'
import type { Nodes, Parents, Root, RootContent } from 'mdast'
import { type Options, type State, toHast } from 'mdast-util-to-hast'
import { listItem } from './list-item.ts'
import { isModest, showAsWritten } from './raw-limits.ts'

export interface BlockTrees {
  /** One a child of the Markdown root, in order; raw HTML is still in it, unparsed, save where it nests absurdly. */
  readonly blocks: readonly HastRoot[]
  /** The list of footnotes, where there are any. */
  readonly footnotes: readonly HastRoot[]
}

const options: Options = {
  allowDangerousHtml: true,
  handlers: { listItem },
  unknownHandler: wrapped,
  // The sanitiser gives every id its prefix; a second one here would only make them longer.
  clobberPrefix: '',
  footnoteLabel: '脚注',
  footnoteLabelProperties: {},
  footnoteBackLabel: (_, repeat) => (repeat > 1 ? `返回正文第 ${repeat} 处` : '返回正文'),
}

/** All blocks; they are no children for the search for definitions, which stand beside them, to go through. */
interface Blocks {
  readonly type: 'blocks'
  readonly blocks: readonly RootContent[]
}

/**
 * Each block of a Markdown tree as a tree of HTML. All are made in one go, so that references find their definitions
 * and footnotes are numbered in the order of the article.
 */
export function blockTrees(tree: Root): BlockTrees {
  const count = tree.children.length
  const all: Blocks = { type: 'blocks', blocks: tree.children }
  const children = [...definitionsIn(tree), all] as RootContent[]
  const hast = toHast({ type: 'root', children }, options) as HastRoot
  const parts = hast.children.filter((child) => child.type === 'element')
  return {
    blocks: parts.slice(0, count).map((part) => root(part.children)),
    footnotes: parts.slice(count).map((part) => root([part])),
  }
}

/** Each block in an element of its own, so that what came of it can be told from its neighbours. */
function wrapped(state: State, { blocks }: Blocks): Element[] {
  // Nothing that is made of these trees tells a place in the article, and to copy all places takes as long as all else.
  state.patch = () => undefined
  return blocks.map((block) => {
    const made = state.one(block, undefined) ?? []
    const children = Array.isArray(made) ? made : [made]
    return { type: 'element', tagName: 'div', properties: {}, children }
  })
}

/** The definitions of links and footnotes, in the order of the text, save those within footnotes. */
function definitionsIn({ children }: Parents): readonly Nodes[] {
  return (children as Nodes[]).flatMap((node) => {
    switch (node.type) {
      case 'definition':
      case 'footnoteDefinition':
        return node
      case 'blockquote':
      case 'list':
      case 'listItem':
        return definitionsIn(node)
      default:
        return []
    }
  })
}

/** A tree whose raw HTML may be parsed. */
function root(children: HastRootContent[]): HastRoot {
  const tree: HastRoot = { type: 'root', children }
  if (!isModest(tree)) showAsWritten(tree)
  return tree
}
