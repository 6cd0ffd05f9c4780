import type { Config } from '../model/config.ts'

/** The files that are articles, each with its English original where that lies beside it. */
export interface Classification {
  readonly articles: readonly { readonly path: string; readonly original?: string }[]
}

interface Candidate {
  readonly path: string
  /** With its last slash. */
  readonly folder: string
  readonly file: string
  /** NAME of the patterns. */
  readonly name: string
}

const NAME = '{name}'

/**
 * Tells articles from originals and drafts by their names; `patterns` are those of the configuration. A draft counts as
 * such only where its article is there too: a lone `x.zh.md` is an article called x, and `x.en.md` its original. A
 * pattern without `{name}` speaks of the original of `zh.md`, or of the only article in the folder. What is the original
 * of another file is no article, nor is a README. The articles come sorted by code unit, each once.
 */
export function classify(
  paths: readonly string[],
  patterns: Pick<Config['files'], 'originals' | 'drafts'>,
): Classification {
  const known = new Set(paths)
  const candidates = [...known].sort().flatMap((path) => candidateOf(path, known, patterns.drafts))
  const named = patterns.originals.filter((pattern) => pattern.includes(NAME))
  const literal = patterns.originals.filter((pattern) => !pattern.includes(NAME))
  const originals = new Map<string, string>()
  for (const { path, folder, name } of candidates) {
    const beside = named.map((pattern) => folder + pattern.replaceAll(NAME, name))
    const original = beside.find((other) => other !== path && known.has(other))
    if (original !== undefined) originals.set(path, original)
  }
  const taken = new Set(originals.values())
  const rest = candidates.filter(({ path, file }) => !taken.has(path) && !literal.includes(file))
  const alone = aloneInFolder(rest)
  for (const { path, folder, file } of rest) {
    const original = literal.map((name) => folder + name).find((other) => known.has(other))
    const belongs = file === 'zh.md' || alone.has(path)
    if (original !== undefined && belongs && !originals.has(path)) originals.set(path, original)
  }
  const articlePaths = new Set(rest.map(({ path }) => path))
  const articleFolders = new Set(rest.map(({ folder }) => folder))
  const articles = candidates.filter(
    ({ path, folder, file }) =>
      articlePaths.has(path) || (literal.includes(file) && !articleFolders.has(folder)),
  )
  return { articles: articles.map(({ path }) => withOriginal(path, originals.get(path))) }
}

function withOriginal(
  path: string,
  original: string | undefined,
): Classification['articles'][number] {
  return original === undefined ? { path } : { path, original }
}

/** The file as a possible article; nothing for a README or a draft whose article is there. */
function candidateOf(
  path: string,
  known: ReadonlySet<string>,
  drafts: readonly string[],
): readonly Candidate[] {
  const file = path.slice(path.lastIndexOf('/') + 1)
  const folder = path.slice(0, path.length - file.length)
  const stem = file.replace(/\.(?:md|markdown)$/i, '')
  if (/^readme(?:\.|$)/i.test(file)) return []
  for (const [index, pattern] of drafts.entries()) {
    const name = nameIn(file, pattern)
    if (name === undefined) continue
    const better = ['{name}.md', ...drafts.slice(0, index)].map((each) =>
      each.replaceAll(NAME, name),
    )
    if (name === '' || better.some((each) => known.has(folder + each))) return []
    return [{ path, folder, file, name }]
  }
  return [{ path, folder, file, name: stem }]
}

/** What stands for `{name}` in a file name; empty where the pattern names one file; undefined where it does not fit. */
function nameIn(file: string, pattern: string): string | undefined {
  const [before = '', after] = pattern.split(NAME)
  if (after === undefined) return file === pattern ? '' : undefined
  const fits = file.startsWith(before) && file.endsWith(after)
  const name = fits ? file.slice(before.length, file.length - after.length) : ''
  return name === '' ? undefined : name
}

function aloneInFolder(candidates: readonly Candidate[]): ReadonlySet<string> {
  const byFolder = new Map<string, string[]>()
  for (const { folder, path } of candidates) {
    const paths = byFolder.get(folder)
    if (paths) paths.push(path)
    else byFolder.set(folder, [path])
  }
  return new Set([...byFolder.values()].filter(({ length }) => length === 1).flat())
}
