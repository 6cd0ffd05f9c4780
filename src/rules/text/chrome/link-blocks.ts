import type { Nodes, Paragraph, RootContent } from 'mdast'
import type { Article } from '../../../model/article.ts'

/** Words before links to further articles of a site, as they stand before the links in one paragraph. */
const TEASER =
  /^(?:相关(?:阅读|文章|推荐|报道)|related(?: (?:reading|articles?|posts?|stories))?|also see)[:：]\s*$/i

/** Index of the last of the blocks after this one that hold nothing but links; its own where there are none. */
export function endOfLinks(index: number, { tree }: Article): number {
  let last = index
  while (holdsOnlyLinks(tree.children[last + 1])) last += 1
  return last
}

/** Whether a block is nothing but links, one or several. */
export function holdsOnlyLinks(node: RootContent | undefined): boolean {
  if (node?.type === 'list')
    return node.children.every(
      ({ children }) => children.length === 1 && holdsOnlyLinks(children[0]),
    )
  return (
    node?.type === 'paragraph' && node.children.some(isLink) && node.children.every(isLinkOrGap)
  )
}

const isLink = ({ type }: Nodes) => type === 'link' || type === 'linkReference'
const isLinkOrGap = (node: Nodes) =>
  isLink(node) ||
  node.type === 'break' ||
  (node.type === 'text' && /^[\s|·•/、,，]*$/.test(node.value))

/** Whether a paragraph says that something is related, and links to it. */
export function isTeaser({ children }: Paragraph): boolean {
  const [first] = children
  if (children.length < 2 || first?.type !== 'text' || !TEASER.test(first.value)) return false
  const others = children.slice(1)
  return others.some(isLink) && others.every(isLinkOrGap)
}
