import type { Exact, Quantity } from './fact.ts'
import type { Glossary } from './glossary.ts'
import type { LinkStatuses } from './link-status.ts'
import type { Property, Registry } from './registry.ts'
import type { Span } from './span.ts'
import type { TypographyStyle } from './typography.ts'

/** A name that an article gives as the value of a property: a licence, a maker. */
export interface NamedValue {
  readonly kind: 'name'
  readonly text: string
  readonly span: Span
}

/**
 * What something that is known says of a fact. `original`: the text that was translated; `registry`: a file of
 * known facts; `slug`: a link or a name beside the
 * value that holds a number itself; `article`: another place of the same article.
 */
export type Judgement = Agreement | Contradiction

interface JudgementBase {
  readonly by: 'original' | 'registry' | 'slug' | 'article'
  /** What was compared with: the words of the original, of the known value, of the slug or name, or of the other place. */
  readonly known: string
  /** Of `registry`: whose value that is (a member of a family), and the address at which it is written. */
  readonly subject?: string
  readonly source?: string
  /** Of `article`: the other place. */
  readonly place?: Span
}

export interface Agreement extends JudgementBase {
  readonly agrees: true
}

export interface Contradiction extends JudgementBase {
  readonly agrees: false
  /** The value that would be right, where that is one number. */
  readonly expected?: Exact
}

/** A value in an article, and what it is said of where that is plain. */
export interface Fact {
  /** Name of the registry, or as written. */
  readonly subject?: string
  readonly property?: Property
  readonly value: Quantity | NamedValue
  /** The sentence it stands in. */
  readonly sentence: Span
  /** Last parts of the addresses that the sentence links to. */
  readonly slugs: readonly string[]
  /** Empty where nothing is known that bears on it. */
  readonly judgements: readonly Judgement[]
}

/** A file that something is to be known of: whether it is there, and the places in it where a link leads to one. */
export interface FileQuestion {
  /** Relative to the project, with forward slashes; `..` at its beginning leads out of it. */
  readonly path: string
  readonly anchors: boolean
}

/** A file that links or images of the article lead to. */
export interface LinkedFile {
  /** As in the question. */
  readonly path: string
  readonly exists: boolean
  /** Of an article: the places in it that a link can lead to. Absent where that is not known. */
  readonly anchors?: readonly string[]
  /** Of an article that was read for its places: its bytes. */
  readonly content?: { readonly sha256: string; readonly size: number }
}

/** What is written of an original beside it: in its own header, or in a JSON file by whatever fetched it. */
export interface OriginalRecord {
  /** The file that says so. */
  readonly path: string
  readonly title?: string
  /** Names; stand-ins are left out. */
  readonly authors: readonly string[]
}

/** What rules may know beside the article. */
export interface Evidence {
  readonly registry: Registry
  /** Terms and how they are to be translated. */
  readonly glossary: Glossary
  /** The facts of the article under check, judged. */
  readonly facts: readonly Fact[]
  /** Files that were looked for. Of any other nothing is known. */
  readonly files: readonly LinkedFile[]
  /** What is written of the original. */
  readonly records?: readonly OriginalRecord[]
  /** What became of addresses that were asked for; absent where none were. */
  readonly links?: LinkStatuses
  /** How Chinese is to be typeset; absent: in the default style; `off`: however it likes. */
  readonly typography?: TypographyStyle | 'off'
}

/** For those who know nothing beside the article. */
export const noEvidence: Evidence = {
  registry: { entries: [] },
  glossary: { entries: [] },
  facts: [],
  files: [],
}
