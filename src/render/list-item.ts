import type { Element } from 'hast'
import type { List, ListItem, Parents } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'

/** Lists without items, as loose as those they stand for. */
const known = new WeakMap<List, List>()

/**
 * An item as mdast-util-to-hast makes it. To know whether its list is loose, that goes through all items of the list, for
 * each of them; here a list is gone through once.
 */
export function listItem(state: State, node: ListItem, parent: Parents | undefined): Element {
  return defaultHandlers.listItem(state, node, parent?.type === 'list' ? outlineOf(parent) : parent)
}

function outlineOf(list: List): List {
  const outline = known.get(list) ?? { type: 'list', spread: isLoose(list), children: [] }
  known.set(list, outline)
  return outline
}

/** Whether items are set apart from each other (CommonMark 0.31 §5.3). */
function isLoose({ spread, children }: List): boolean {
  return spread === true || children.some((item) => item.spread ?? item.children.length > 1)
}
