import type { LinkRef } from '../model/article.ts'
import { chromeLine } from '../text/page-chrome.ts'

/**
 * What a site puts around its articles, by address, by a part of the anchor or by the passage it stands in, and where it
 * was seen. Anchors that are a line of chrome as a whole stand in the table of `src/text/page-chrome.ts`.
 */
interface Chrome {
  readonly seenOn: string
  readonly address?: RegExp
  readonly anchor?: RegExp
  readonly passage?: RegExp
}

/** What identifies chrome stands at the beginning; hostile text may be of any length. */
const LONGEST = 2_000

/** Importers that take a whole page bring these along; a translator who leaves them out has lost nothing. */
const CHROME: readonly Chrome[] = [
  { seenOn: 'thenewstack.io', address: /youtube\.com\/\S*[?&]sub_confirmation=1/i },
  { seenOn: 'thenewstack.io', address: /^https:\/\/thenewstack\.io\/author\//i },
  { seenOn: 'thenewstack.io', anchor: /Read more from|Created with Sketch\./i },
  { seenOn: 'gist.github.com', address: /^https:\/\/github\.co\/hiddenchars/i },
  { seenOn: 'medium.com', address: /^https:\/\/www\.linkedin\.com\/(?:cws\/share|shareArticle)/i },
  { seenOn: 'medium.com', address: /^https:\/\/medium\.com\/m\/signin/i },
  { seenOn: 'opensource.com', address: /[?&]intcmp=70160000/i },
  { seenOn: 'opensource.com', anchor: /^(?:\d{4} Open Source )?Yearbook$/i },
  { seenOn: 'linux.com', passage: /The post [^\n]{1,300} appeared first on/ },
  { seenOn: 'networkworld.com', passage: /^(?:READ MORE|Also see):/i },
  { seenOn: 'selectel.com', address: /^https:\/\/blog\.selectel\.com\/(?:tag|author)\//i },
  { seenOn: 'linux.com', address: /^https:\/\/www\.linux\.com\/licenses\//i },
  {
    seenOn: 'networkworld.com',
    address: /(?:facebook|linkedin)\.com\/(?:company\/)?network-?world/i,
  },
  { seenOn: 'itsfoss.com', address: /(?:twitter|x)\.com\/(?:intent|share)\b/i },
  { seenOn: 'itsfoss.com', address: /facebook\.com\/(?:sharer?|dialog\/share)\b/i },
  { seenOn: 'itsfoss.com', address: /(?:reddit\.com\/submit|pinterest\.com\/pin\/create)\b/i },
  { seenOn: 'itsfoss.com', address: /(?:api\.whatsapp\.com\/send|t\.me\/share)\b/i },
  { seenOn: 'twobithistory.org', anchor: /^https:\/\/t\.co\// },
  { seenOn: 'willdrevo.com', address: /^https:\/\/disqus\.com\/?$/i },
  { seenOn: 'nytimes.com', address: /nytimes\.com\/(?:subscription|newsletters)\b/i },
  { seenOn: 'nytimes.com', address: /nytimes\.com\/topic\/\S*[?&]inline=nyt-/i },
  { seenOn: 'newscientist.com', address: /newscientist\.com\/(?:sign-up|subscribe)\b/i },
]

/** What every chrome of a kind is found by: nearly all links are soon told to be none. */
const [ADDRESS, ANCHOR, PASSAGE] = (['address', 'anchor', 'passage'] as const).map(
  (part) => new RegExp(CHROME.flatMap((chrome) => chrome[part]?.source ?? []).join('|'), 'i'),
) as [RegExp, RegExp, RegExp]

/**
 * Whether a link of an original is no part of the article: a button to share or subscribe, an author's box. `passage` is
 * the plain text of the block it stands in.
 */
export function isPageChrome(
  { target, text }: Pick<LinkRef, 'target' | 'text'>,
  passage = '',
): boolean {
  const address =
    target.kind === 'absolute' ? target.url.slice(0, LONGEST).replace(/^http:/, 'https:') : ''
  const anchor = text.slice(0, LONGEST).replace(/\s+/g, ' ').trim()
  const around = passage.slice(0, LONGEST)
  if (chromeLine(anchor) !== undefined) return true
  if (!ADDRESS.test(address) && !ANCHOR.test(anchor) && !PASSAGE.test(around)) return false
  return CHROME.some(
    (chrome) =>
      chrome.address?.test(address) || chrome.anchor?.test(anchor) || chrome.passage?.test(around),
  )
}
