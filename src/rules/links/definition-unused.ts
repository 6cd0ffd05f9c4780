import type { Definition } from 'mdast'
import { spanOf } from '../../article/span-of.ts'
import { placesOf } from '../../article/walk.ts'
import type { Article } from '../../model/article.ts'
import type { ArticleRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** Labels that turn a definition into a comment: `[//]: # (words)`. */
const COMMENT = /^(?:\/\/|#|_|\/\/\w*|comment)$/i

/** `[11]:` above `[12]:`, lines that were never filled in. */
const TEMPLATE = /^\[[^\]]*\]:/

/** Every definition of a link is used, and no two have one label. */
export const linksDefinitionUnused: ArticleRule = {
  id: 'links/definition-unused',
  subject: 'article',
  severity: 'info',
  check(article) {
    const used = usedDefinitions(article)
    const first = new Map<string, Definition>()
    const all = definitionsOf(article)
    for (const definition of all) {
      if (!first.has(definition.identifier)) first.set(definition.identifier, definition)
    }
    return all.flatMap((definition) => {
      const { identifier, label, url } = definition
      const span = spanOf(definition)
      const former = first.get(identifier)!
      const isDuplicate = former !== definition
      const isRight = isDuplicate
        ? former.url === url
        : used.has(span.start) || TEMPLATE.test(url) || isNamed(article, label ?? identifier)
      if (isRight) return []
      const data = { label: excerpt(label ?? identifier, 40), url: excerpt(url, 60) }
      if (!isDuplicate) return [{ message: 'links/definition-unused', data, span }]
      const related = [{ path: article.source.path, span: spanOf(former) }]
      return [{ message: 'links/definition-unused.duplicate', data, span, related }]
    })
  },
}

function definitionsOf({ tree }: Article): readonly Definition[] {
  return placesOf(tree, 'definition')
    .map(({ node }) => node)
    .filter(({ label, identifier }) => !COMMENT.test(label ?? identifier))
}

/** Whether a reference has the label in a part of the file that is not in the tree, such as the credits at its end. */
function isNamed({ source }: Article, label: string): boolean {
  return source.text.includes(`][${label}]`) || source.text.includes(`[${label}][]`)
}

/** Where the definitions begin that links and images of the text or of the attribution lead to. */
function usedDefinitions({ links, images }: Article): ReadonlySet<number> {
  return new Set([...links, ...images].flatMap(({ definition }) => definition?.start ?? []))
}
