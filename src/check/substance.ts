import type { Nodes } from 'mdast'
import { anchorsOf } from '../article/anchors.ts'
import { understand } from '../article/index.ts'
import { extractQuantities } from '../facts/index.ts'
import type { Article } from '../model/article.ts'
import type { Substance } from '../model/finding.ts'
import type { Source } from '../model/source.ts'

/** What a text says, part by part, so that two texts can be compared. */
export type Essence = Readonly<Record<Substance, string>>

/**
 * What a text says apart from its marks and spaces. Two texts that differ in them alone have the same essence: the same
 * tree of nodes, links to the same targets, the same code, the same quantities, the same letters and digits, the same
 * header.
 */
export function essenceOf(source: Source): Essence {
  const article = understand(source)
  return {
    words: article.blocks.map(({ text }) => lettersOf(text)).join('\n'),
    facts: article.blocks.map(({ text }) => quantitiesOf(text)).join('\n'),
    links: linksOf(article),
    structure: skeletonOf(article.tree),
    code: codeOf(article.tree).join('\0'),
    metadata: JSON.stringify(
      [article.format, article.metadata, article.attribution],
      withoutPlaces,
    ),
  }
}

/** Letters and digits; full-width ones count as what they stand for. */
function lettersOf(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

function quantitiesOf(text: string): string {
  return extractQuantities(text, { language: 'zh' })
    .map((quantity) => {
      const { kind, value } = quantity
      const unit = 'unit' in quantity ? [quantity.unit, quantity.per] : []
      return JSON.stringify([kind, value, quantity.approximation, ...unit])
    })
    .join(' ')
}

/** Where links and images lead, and which of those within the article lead to a place that is there. */
function linksOf(article: Article): string {
  const { links, images } = article
  const anchors = new Set(anchorsOf(article))
  const within = links.map(
    ({ target }) => target.kind === 'fragment' && anchors.has(target.fragment),
  )
  return JSON.stringify([
    links.map(({ form, raw, title, label }, i) => [form, raw, title, label, within[i]]),
    images.map(({ form, raw, title, label, alt }) => [form, raw, title, label, alt]),
  ])
}

/** Nodes by type and depth, with what is written in marks only. Where text begins and ends between them does not count. */
function skeletonOf(node: Nodes): string {
  if (node.type === 'text') return ''
  const { type } = node
  const own =
    type === 'heading'
      ? node.depth
      : type === 'list'
        ? `${node.ordered}${node.start}`
        : type === 'listItem'
          ? node.checked
          : type === 'table'
            ? node.align?.join()
            : ''
  const inside = 'children' in node ? node.children.map(skeletonOf).join('') : ''
  return `<${type} ${own ?? ''}>${inside}</>`
}

/** Code, raw HTML, labels of notes and definitions. */
function codeOf(node: Nodes): readonly string[] {
  switch (node.type) {
    case 'inlineCode':
    case 'html':
      return [node.value]
    case 'code':
      return [node.lang ?? '', node.meta ?? '', node.value]
    case 'definition':
    case 'footnoteDefinition':
    case 'footnoteReference':
    case 'linkReference':
    case 'imageReference': {
      const inside = 'children' in node ? node.children.flatMap(codeOf) : []
      return [node.identifier, ...inside]
    }
    default:
      return 'children' in node ? node.children.flatMap(codeOf) : []
  }
}

function withoutPlaces(key: string, value: unknown): unknown {
  return key === 'span' ? undefined : value
}
