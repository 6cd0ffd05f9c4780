import type { Root } from 'hast'
import rehypeHighlight from 'rehype-highlight'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import { unified } from 'unified'
import { rehypeAddresses } from './addresses.ts'
import { rehypeCaptions } from './captions.ts'
import { rehypeEmbeds } from './embeds.ts'
import { rehypeJoinLines } from './join-lines.ts'
import { rehypeLatinEmphasis } from './latin-emphasis.ts'
import { rehypeLinksAndImages } from './links-and-images.ts'
import { rehypeLongListings } from './long-listings.ts'
import { sanitiserSchema } from './sanitiser-schema.ts'
import { settle } from './settle.ts'

/*
 * The order matters: what is written by hand is parsed, brought into a form that the sanitiser can judge, and judged;
 * only what yikan itself adds comes after that.
 */
const processor = unified()
  .use(rehypeRaw)
  .use(rehypeEmbeds)
  .use(rehypeAddresses)
  .use(rehypeSanitize, sanitiserSchema)
  .use(() => settle)
  .use(rehypeJoinLines)
  .use(rehypeCaptions)
  .use(rehypeLatinEmphasis)
  .use(rehypeLinksAndImages)
  .use(rehypeLongListings)
  .use(rehypeHighlight, { detect: false })
  .freeze()

/** A new tree: raw HTML parsed, sanitised, balanced, and dressed for reading. The given one stays as it is. */
export function safeTree(tree: Root): Root {
  return processor.runSync(tree) as Root
}
