import type { Language } from '../model/config.ts'
import type { MessageData } from '../model/finding.ts'

/** What a finding says: what is wrong, why it matters, what to do. `why` and `fix` may be empty. */
export interface Words {
  readonly what: string
  readonly why: string
  readonly fix: string
}

/** One thing said in every language of the program. */
export type Bilingual<T> = Readonly<Record<Language, T>>

/** Words by message id. A `{name}` in them stands for a value of the message's data. */
export type Catalogue = Readonly<Record<string, Bilingual<Words>>>

/**
 * The template with every `{name}` replaced by its value; a name without value stays as it is. What stands between `[[` and
 * `]]` is said only where the data's `count` is more than one.
 */
export function fill(template: string, data: MessageData): string {
  // Half of all words hold for every finding of a kind.
  if (!template.includes('{') && !template.includes('[[')) return template
  const isSeveral = Number(data.count) > 1
  return template
    .replace(/\[\[(.*?)\]\]/g, (_, part: string) => (isSeveral ? part : ''))
    .replace(/\{([A-Za-z]+)\}/g, (whole, name: string) => String(data[name] ?? whole))
}
