import type { Root } from 'mdast'
import { processor } from './processor.ts'

/**
 * A tree of `parseMarkdown` as Markdown; ends with a line end unless the tree is empty. Reading it again gives the same
 * tree, positions aside, and writing that again the same text.
 */
export function stringifyMarkdown(tree: Root): string {
  return processor.stringify(tree)
}
