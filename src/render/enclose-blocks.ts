import type { Element, Parents, Root, RootContent } from 'hast'
import { isModest } from './raw-limits.ts'
import { safeTrees, settle } from './safe-tree.ts'
import { placeholderName } from './sanitiser-schema.ts'

/**
 * Blocks as one tree where one of them is raw HTML, which may open what a later one closes: the raw blocks are parsed once
 * more in their sequence, with placeholders between them that stand for the finished blocks. `raw` and `safe` are the
 * same blocks before and after the sanitiser. Nothing where no block is raw HTML, where the raw HTML swallowed a block, as
 * an open `<select>` does (no text may be lost to that), and where it nests absurdly.
 */
export function encloseBlocks(raw: readonly Root[], safe: readonly Root[]): Root | undefined {
  if (!raw.some(isRawHtml)) return undefined
  const parts = raw.map((tree, index) => (isRawHtml(tree) ? tree.children : [placeholder(index)]))
  const sequence: Root = { type: 'root', children: inLines(parts) }
  if (!isModest(sequence)) return undefined
  const [frame] = safeTrees([sequence])
  const missing = new Set(raw.flatMap((tree, index) => (isRawHtml(tree) ? [] : [index])))
  fillIn(frame!, safe, missing)
  return missing.size === 0 ? settle(frame!) : undefined
}

/** Puts the finished blocks in the places of their placeholders, and takes them off the list of those missing. */
function fillIn({ children }: Parents, safe: readonly Root[], missing: Set<number>): void {
  for (let position = 0; position < children.length; position += 1) {
    const child = children[position]!
    if (child.type !== 'element') continue
    const index = child.properties[placeholderName]
    if (index === undefined) {
      fillIn(child, safe, missing)
      continue
    }
    const finished = safe[Number(index)]?.children ?? []
    missing.delete(Number(index))
    children.splice(position, 1, ...(finished as Element[]))
    position += finished.length - 1
  }
}

function isRawHtml(tree: Root): boolean {
  return tree.children.some((child) => child.type === 'raw')
}

function placeholder(index: number): Element {
  const properties = { [placeholderName]: String(index) }
  return { type: 'element', tagName: 'div', properties, children: [] }
}

/** The blocks that hold something, a line end between each two. */
function inLines(blocks: readonly RootContent[][]): RootContent[] {
  return blocks
    .filter((children) => children.length > 0)
    .flatMap((children, index) =>
      index === 0 ? children : [{ type: 'text' as const, value: '\n' }, ...children],
    )
}
