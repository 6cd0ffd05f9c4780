import * as z from 'zod'
import { listPieces } from '../text/list-pieces.ts'
import { isOutputPath } from './output-path.ts'

const files = z.array(z.string().refine(isOutputPath))

const recordSchema = z.strictObject({ path: z.string(), slug: z.string(), files })

const manifestSchema = z.strictObject({
  version: z.literal(1),
  articles: z.array(recordSchema),
  collection: files,
})

/** What a build published of one article: the file it was read from, its folder, and its files below the output folder. */
export type ArticleRecord = Readonly<z.infer<typeof recordSchema>>

/** What a build published. A later build knows by it which files are its own. */
export interface Manifest {
  readonly articles: readonly ArticleRecord[]
  readonly collection: readonly string[]
}

export const manifestPath = 'manifest.json'

/**
 * Reads a manifest. Nothing where the text is not a manifest of this version, or names a file outside the output folder:
 * then no file is known to be ours, and none is removed.
 */
export function parseManifest(text: string): Manifest | undefined {
  try {
    return manifestSchema.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}

/** What the manifest says of an article. */
export function recordText({ path, slug, files }: ArticleRecord): string {
  return indented({ path, slug, files: files.toSorted() }, '    ')
}

/**
 * The manifest as pieces of text, from what it says of each article, sorted by path in order of code units: the same for
 * the same publication, whatever the order of the other files.
 */
export function manifestOf<T>(
  records: readonly T[],
  collection: readonly string[],
): readonly (string | T)[] {
  const rest = `,\n  "collection": ${indented(collection.toSorted(), '  ')}\n}\n`
  const before = '{\n  "version": 1,\n  "articles": ['
  return records.length === 0
    ? [`${before}]${rest}`]
    : listPieces(`${before}\n    `, records, ',\n    ', `\n  ]${rest}`)
}

/** JSON whose lines but the first begin with some spaces. */
function indented(value: unknown, spaces: string): string {
  return JSON.stringify(value, null, 2).replaceAll('\n', `\n${spaces}`)
}

/**
 * The files of the former publication, and of a build after it that did not come to its end, which the present
 * publication has no more, in order of code units.
 */
export function staleFiles(
  former: Manifest,
  unfinished: readonly string[],
  present: Manifest,
): readonly string[] {
  const kept = new Set([...filesOf(present), manifestPath])
  const known = new Set([...filesOf(former), ...unfinished])
  return [...known].filter((path) => !kept.has(path)).sort()
}

function filesOf({ articles, collection }: Manifest): readonly string[] {
  return [...articles.flatMap(({ files }) => files), ...collection]
}
