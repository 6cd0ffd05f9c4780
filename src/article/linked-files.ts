import type { Article, Target } from '../model/article.ts'
import type { FileQuestion } from '../model/evidence.ts'

/**
 * The file that a target leads to, as a path relative to the project with forward slashes; `..` at its beginning leads
 * out of the project. Undefined for addresses, places of the same page, and paths from the root of a site, of which
 * nobody knows where it lies. `from` is the path of the article.
 */
export function linkedPath(from: string, target: Target): string | undefined {
  if (target.kind !== 'relative' || /^[/\\]/.test(target.path) || target.path === '')
    return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of target.path.split('/')) {
    if (part === '' || part === '.') continue
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop()
    else parts.push(part)
  }
  return parts.length === 0 ? '.' : parts.join('/')
}

/** Every file that links and images of an article lead to, each once, in the order of the text. */
export function linkedFiles({ source, links, images }: Article): readonly FileQuestion[] {
  const questions = new Map<string, FileQuestion>()
  for (const { target } of [...links, ...images]) {
    const path = linkedPath(source.path, target)
    if (path === undefined) continue
    const isPlace = target.kind === 'relative' && Boolean(target.fragment)
    questions.set(path, { path, anchors: isPlace || questions.get(path)?.anchors === true })
  }
  return [...questions.values()]
}
