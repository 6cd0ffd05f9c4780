import type { Element, Parents } from 'hast'

/*
 * unist-util-visit makes a closure for every node and gives it a name, to be helpful in stack traces. Trees of HTML are
 * gone through several times for each article, and so most of the time of rendering went into that.
 */

/** Calls `look` with each element below a node, in the order of the text. */
export function visitElements({ children }: Parents, look: (element: Element) => void): void {
  for (const child of children) {
    if (child.type !== 'element') continue
    look(child)
    visitElements(child, look)
  }
}

/**
 * Puts what `change` returns in the place of each element below a node, in the order of the text: the element itself,
 * another one, or nothing. Then it goes on within what stands there now.
 */
export function changeElements(
  parent: Parents,
  change: (element: Element) => Element | undefined,
): void {
  const children = parent.children as Element[]
  for (let index = 0; index < children.length; index += 1) {
    const child = children[index]!
    if (child.type !== 'element') continue
    const changed = change(child)
    if (changed === undefined) {
      children.splice(index, 1)
      index -= 1
      continue
    }
    children[index] = changed
    changeElements(changed, change)
  }
}
