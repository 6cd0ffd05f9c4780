import type { Root as HastRoot, RootContent } from 'hast'
import type { Root } from 'mdast'
import type { Options } from 'remark-rehype'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { isModest, showAsWritten } from './raw-limits.ts'

export interface BlockTrees {
  /** One a child of the Markdown root, in order; raw HTML is still in it, unparsed, save where it nests absurdly. */
  readonly blocks: readonly HastRoot[]
  /** The list of footnotes, where there are any. */
  readonly footnotes: readonly HastRoot[]
}

const options: Options = {
  allowDangerousHtml: true,
  // The sanitiser gives every id its prefix; a second one here would only make them longer.
  clobberPrefix: '',
  footnoteLabel: '脚注',
  footnoteLabelProperties: {},
  footnoteBackLabel: (_, repeat) => (repeat > 1 ? `返回正文第 ${repeat} 处` : '返回正文'),
}

/** A wrapper around each block, so that what came of a block can be told from its neighbours. */
const data = { hName: 'div' }

const toHast = unified().use(remarkRehype, options).freeze()

/**
 * Each block of a Markdown tree as a tree of HTML. All are made in one go, so that references find their definitions
 * and footnotes are numbered in the order of the article.
 */
export function blockTrees(tree: Root): BlockTrees {
  const wrapped = {
    type: 'root',
    children: tree.children.map((child) => ({ type: 'block', data, children: [child] })),
  }
  const hast = toHast.runSync(wrapped as unknown as Root) as HastRoot
  const parts = hast.children.filter((child) => child.type === 'element')
  return {
    blocks: parts.slice(0, tree.children.length).map((part) => root(part.children)),
    footnotes: parts.slice(tree.children.length).map((part) => root([part])),
  }
}

/** A tree whose raw HTML may be parsed. */
function root(children: RootContent[]): HastRoot {
  const tree: HastRoot = { type: 'root', children }
  if (!isModest(tree)) showAsWritten(tree)
  return tree
}
