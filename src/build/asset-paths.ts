import type { Article } from '../model/article.ts'
import type { OutputFile } from '../model/emitter.ts'

/**
 * Only pictures are published beside an article: a link written as an image must not carry a page, a script or a secret
 * of the project into the publication.
 */
const picture = /\.(apng|avif|bmp|gif|ico|jpe?g|jxl|png|svg|webp)$/i

/**
 * The pictures that lie at or below the article's own folder, as the article names them: relative to that folder, in
 * order of code units, each once. Pictures elsewhere are left out, and those that would take the place of an output.
 */
export function assetPaths(article: Article, outputs: readonly OutputFile[]): readonly string[] {
  const taken = new Set(outputs.map(({ path }) => path.toLowerCase()))
  const paths = article.images.flatMap(({ target }) => {
    const path = target.kind === 'relative' ? pathBelow(target.path) : undefined
    if (path === undefined || !picture.test(path)) return []
    return taken.has(`${article.slug}/${path}`.toLowerCase()) ? [] : [path]
  })
  return [...new Set(paths)].sort()
}

/** The path without `.` and `..`; nothing where it is absolute or climbs out. */
function pathBelow(path: string): string | undefined {
  if (/^[/\\]|[\\\0]|^[a-z]:/i.test(path)) return undefined
  const names: string[] = []
  for (const name of path.split('/')) {
    if (name === '' || name === '.') continue
    if (name !== '..') names.push(name)
    else if (names.pop() === undefined) return undefined
  }
  return names.length === 0 ? undefined : names.join('/')
}
