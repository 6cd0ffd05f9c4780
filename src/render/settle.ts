import type { Root } from 'hast'
import rehypeRaw from 'rehype-raw'
import { unified } from 'unified'

const parser = unified().use(rehypeRaw).freeze()

/**
 * The tree as a browser will read it. Where the sanitiser took an element out, its children may stand where HTML does
 * not let them (a paragraph in a paragraph, once the `button` between them is gone); a browser would mend that in its
 * own way, and then show another tree than the one that was judged.
 */
export function settle(tree: Root): Root {
  return parser.runSync(tree)
}
