/** Lead and body of an article as HTML: sanitised, with heading ids, highlighted, safe to put into any page. */
export interface Rendering {
  /** Lead, without the attribution. Empty where there is none. */
  readonly leadHtml: string
  readonly bodyHtml: string
  /** One entry a block of the article, each balanced and safe by itself. */
  readonly blocks: readonly string[]
}
