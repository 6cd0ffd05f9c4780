import type { PageSigns } from './page-reader.ts'

/** Why there is no answer. */
export type Failure =
  | 'no-such-host'
  | 'refused'
  | 'reset'
  | 'redirect-loop'
  | 'bad-redirect'
  | 'certificate'
  | 'unreachable'
  | 'timeout'
  | 'rate-limited'
  | 'private-address'
  | 'robots'
  | 'interrupted'

/** The last answer to a request; names of headers are in lower case. */
export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  /** Of a page: what it says. */
  readonly page?: PageSigns
  /** Whether the page was read to its end. */
  readonly whole?: boolean
}

export interface Redirect {
  readonly status: number
  readonly to: string
}

/** All that asking for an address brought to light. */
export interface Probe {
  readonly url: string
  readonly redirects: readonly Redirect[]
  readonly outcome: Reply | { readonly failure: Failure }
}
