import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../../shared')
const yardstickFile = join(shared, 'yardsticks/typography.jsonl')

/** A text, and what a fixer should make of it; `keep` where that is nothing. */
export interface Item {
  readonly kind: 'keep' | 'fix'
  readonly input: string
  readonly expected: string
}

/** The yardstick, or nothing where it is absent. */
export function readYardstick(): readonly Item[] | undefined {
  if (!existsSync(yardstickFile)) return undefined
  return readFileSync(yardstickFile, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
}

/** Translations: those of the pairs, and the articles with all their drafts. */
export function readTranslations(): readonly { readonly name: string; readonly text: string }[] {
  return ['corpus/pairs', 'articles']
    .map((folder) => join(shared, folder))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => file.endsWith('.md') && !/(?:^|[/.])(?:en|origin|README)\.md$/.test(file))
        .toSorted()
        .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') })),
    )
}

/** The first article as it lies in the project. */
export function readFirstArticle(): string {
  const name = 'large-language-models-open-source-llms-in-2023'
  return readFileSync(join(import.meta.dirname, `../../articles/${name}/${name}.md`), 'utf8')
}
