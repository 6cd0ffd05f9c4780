import type { Edit, Span } from './span.ts'

export type Severity = 'error' | 'warning' | 'info'
/** How sure a rule is. Only a finding of high confidence may be an error. */
export type Confidence = 'high' | 'medium' | 'low'

export type MessageData = Readonly<Record<string, string | number>>

/**
 * What a text says, apart from its marks and spaces: its letters and digits; its quantities; where links and images lead;
 * its blocks and marked-up words; its code and raw HTML; its header.
 */
export type Substance = 'words' | 'facts' | 'links' | 'structure' | 'code' | 'metadata'

/** For fixes after which a text is read anew: what was text may be markup then, or be gone. */
export const everything: readonly Substance[] = [
  'words',
  'facts',
  'links',
  'structure',
  'code',
  'metadata',
]

/** A change of the original text, applied whole or not at all. */
export interface Fix {
  /** `safe`: applied by `yikan fix`; `suggestion`: only when asked for. */
  readonly kind: 'safe' | 'suggestion'
  readonly edits: readonly Edit[]
  /** What it means to change beside marks and spaces; a fix that changes anything else is not made. */
  readonly changes?: readonly Substance[]
  /** Each edit is right by itself, so that other fixes may be made between them. */
  readonly scattered?: boolean
}

/** Another place that belongs to what a finding says. */
export interface Related {
  readonly path: string
  readonly span: Span
}

/** What a rule saw at a place. It holds no words: `message` and `data` choose them in `src/messages/`. */
export interface Observation {
  /** Message id: the rule's id, or that and a variant after a full stop: `attribution/author-missing.placeholder`. */
  readonly message: string
  readonly data: MessageData
  readonly span: Span
  /** The file it stands in, where that is not the file under check. */
  readonly path?: string
  readonly confidence?: Confidence
  readonly related?: readonly Related[]
  readonly fix?: Fix
  /** Lower or raise the severity of this one finding; the configuration still has the last word. */
  readonly severity?: Severity
}

/** An observation that the check accepted: it knows its rule, its file and its weight. */
export interface Finding {
  readonly ruleId: string
  readonly severity: Severity
  readonly path: string
  readonly span: Span
  readonly message: string
  readonly data: MessageData
  readonly confidence: Confidence
  readonly related: readonly Related[]
  readonly fix?: Fix
}
