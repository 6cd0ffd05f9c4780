import type { Heading, List, ListItem, Paragraph } from 'mdast'
import { plainText } from '../../../article/plain-text.ts'
import { spanOf } from '../../../article/span-of.ts'
import { isPageChrome } from '../../../links/page-chrome.ts'
import type { Article } from '../../../model/article.ts'
import type { Span } from '../../../model/span.ts'
import { type ChromeLine, chromeLine } from '../../../text/page-chrome.ts'
import { linesOf } from './lines-of.ts'
import { endOfLinks, holdsOnlyLinks, isTeaser } from './link-blocks.ts'
import { isTopic } from './topic.ts'

/** A part of the page around the original that stands in an article. */
export interface ChromePlace {
  readonly span: Span
  readonly words: string
  /** False for words that could be the article's own. */
  readonly isCertain: boolean
}

/** Chrome of an article, in order: blocks and lines that are nothing else. */
export function chromePlaces(article: Article): readonly ChromePlace[] {
  const { children } = article.tree
  return children.flatMap((node, index) => {
    switch (node.type) {
      case 'heading':
        return headingPlace(node, index, article)
      case 'paragraph':
        return paragraphPlaces(node, index, article)
      case 'list':
        return listPlace(node, index, article)
      case 'blockquote':
        return node.children.flatMap((child) =>
          child.type === 'paragraph' ? paragraphPlaces(child, index, article) : [],
        )
      default:
        return []
    }
  })
}

/** A heading counts where links or nothing stand below it; else it is a section of the article. */
function headingPlace(node: Heading, index: number, article: Article): readonly ChromePlace[] {
  const [line] = linesOf(node, article.source.text)
  const chrome = line && chromeLine(line.text)
  const last = chrome ? endOfLinks(index, article) : index
  const next = article.tree.children[last + 1]
  if (!chrome || (last === index && next !== undefined && next.type !== 'heading')) return []
  if (isTopic(chrome, last, article)) return []
  const span = { start: spanOf(node).start, end: spanOf(article.tree.children[last]!).end }
  return [placeOf(chrome, line.text, span)]
}

function paragraphPlaces(node: Paragraph, index: number, article: Article): readonly ChromePlace[] {
  if (isTeaser(node) || isShareBox(node, article)) {
    return [{ span: spanOf(node), words: plainText(node), isCertain: true }]
  }
  const lines = linesOf(node, article.source.text)
  const whole = lines.map(({ text }) => text).join(' ')
  const chrome = lines.length > 1 ? chromeLine(whole) : undefined
  if (chrome && !chrome.topic) return [placeOf(chrome, whole, spanOf(node))]
  return lines.flatMap(({ text, span }) => {
    const found = chromeLine(text)
    const last = found && lines.length === 1 ? endOfLinks(index, article) : index
    if (!found || isTopic(found, last, article)) return []
    const isRelated = last > index && found.topic !== undefined
    const end = isRelated ? spanOf(article.tree.children[last]!).end : span.end
    return [placeOf(found, text, { start: span.start, end })]
  })
}

/** A list counts as a whole or not at all: `- Follow` may be one of the buttons an article explains. */
function listPlace(node: List, index: number, article: Article): readonly ChromePlace[] {
  const [first] = node.children
  const chrome = first && itemChrome(first, article)
  if (!chrome) return []
  const isChrome = node.children.every((item) => {
    const own = itemChrome(item, article)
    return own && !isTopic(own, index, article)
  })
  const words = plainText(node).replaceAll('\n', ' ')
  return isChrome ? [placeOf(chrome, words, spanOf(node))] : []
}

function itemChrome({ children }: ListItem, article: Article): ChromeLine | undefined {
  const [only] = children
  if (only?.type !== 'paragraph' || children.length > 1) return undefined
  if (isShareBox(only, article)) return { seenOn: '', line: /^/ }
  return chromeLine(linesOf(only, article.source.text)[0]?.text ?? '')
}

/** Nothing but links, each of them to a place where readers share or subscribe. */
function isShareBox(node: Paragraph, { links }: Article): boolean {
  if (!holdsOnlyLinks(node)) return false
  const { start, end } = spanOf(node)
  const inside = links.filter(({ span }) => start <= span.start && span.end <= end)
  return inside.length > 0 && inside.every((link) => isPageChrome(link))
}

function placeOf({ topic }: ChromeLine, words: string, span: Span): ChromePlace {
  return { span, words, isCertain: topic === undefined }
}
