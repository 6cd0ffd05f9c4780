import type { Article, ImageRef, LinkRef } from '../model/article.ts'
import type { Pair } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import { allMatches } from '../text/all-matches.ts'
import { oncePer } from '../text/once-per.ts'
import { hasOriginal, mapBeads, placeInTranslation } from './bead-map.ts'
import { isChineseTarget, isLocalised } from './chinese-target.ts'
import { comparableTarget, comparableUrl } from './compare-targets.ts'
import { hasSameAnchor, linkLikeness, type PlacedLink } from './link-likeness.ts'
import { isPageChrome } from './page-chrome.ts'
import { isPlaceholder } from './placeholder.ts'

/** What became of the links of an original. */
export interface LinkComparison {
  /** Links of the original that are nowhere in the translation, and where they belong there. */
  readonly lost: readonly { readonly original: LinkRef; readonly place: Span }[]
  /** Links of the translation that lead elsewhere than the link of the original they stand for. */
  readonly altered: readonly { readonly original: LinkRef; readonly translation: LinkRef }[]
  /** Links of the translation that the original has not. */
  readonly invented: readonly LinkRef[]
}

/**
 * Compares the links of a pair by their targets. A target counts once, however many links lead to it, and counts as kept
 * wherever the translation has it, be it in code. Left aside are page chrome, links within the page (unless the
 * translation keeps some of them), those of the attribution, and targets that are none. A link that leads to a Chinese page in place of an English one is right. Where
 * a whole passage is missing or was put in, its links are no matter of their own.
 */
export const compareLinks = oncePer((pair: Pair): LinkComparison => {
  const { original, translation } = pair
  const beads = mapBeads(pair)
  const base = translation.attribution?.url?.value
  const after = translation.links.map((link) => placed(link, beads.translation, base))
  const before = original.links.map((link) => placed(link, beads.original, base))
  const page = base === undefined ? undefined : withoutFragment(comparableTarget(base))
  const own = after.some((each) => isWithin(each, page)) ? undefined : page
  const isKept = targetTeller(translation, after)
  const isKnown = targetTeller(original, before)

  const missing = unique(
    before.filter((each) => !isKept(each) && isMeant(each, original) && !isWithin(each, own)),
  )
  const strange = after.filter((each) => each.link.role !== 'attribution' && !isKnown(each))
  const partners = matchUp(missing, after.filter(isCandidate), new Set(strange))
  const paired = new Set(partners.values())
  const images = new Set(translation.images.map((image) => keyOf(image, base)))
  return {
    lost: missing
      .filter((each) => !partners.has(each) && !images.has(each.key))
      .flatMap(({ link, bead }) => {
        const place = placeInTranslation(pair, bead)
        return place === undefined ? [] : [{ original: link, place }]
      }),
    altered: [...partners]
      .filter(([from, { link }]) => !isPlaceholder(link) && !isLocalised(from.link, link))
      .map(([from, to]) => ({ original: from.link, translation: to.link })),
    invented: strange
      .filter((each) => !paired.has(each) && each.link.target.kind === 'absolute')
      .filter(({ bead }) => hasOriginal(pair, bead))
      .map(({ link }) => link)
      .filter((link) => !isPlaceholder(link) && !isChineseTarget(link.target)),
  }
})

function placed(link: LinkRef, beads: readonly number[], base: string | undefined): PlacedLink {
  const bead = link.block === undefined ? -1 : (beads[link.block] ?? -1)
  return { link, key: keyOf(link, base), bead }
}

/** Links to places of the same page and of relative files are compared as the page has them. */
function keyOf({ target, raw }: LinkRef | ImageRef, base: string | undefined): string {
  if (target.kind === 'absolute') return comparableUrl(target.url)
  const isPath = target.kind === 'relative' && !raw.includes('://')
  const resolves = isPath && base !== undefined && URL.canParse(raw, base)
  return resolves ? comparableUrl(new URL(raw, base).href) : raw.replace(/^\((.*)\)$/, '$1')
}

/** Whether a link of the original is one that a translation has to have. */
function isMeant({ link }: PlacedLink, { blocks }: Article): boolean {
  if (link.role === 'attribution' || link.block === undefined) return false
  if (link.target.kind === 'fragment' || link.target.kind === 'invalid') return false
  if (link.text.trim() === '' || isPlaceholder(link)) return false
  return !isPageChrome(link, blocks[link.block]?.text)
}

/** Whether a link leads to a place of the page itself by its whole address. Notes and contents are often made anew. */
function isWithin({ key }: PlacedLink, page: string | undefined): boolean {
  return page !== undefined && key.includes('#') && withoutFragment(key) === page
}

function withoutFragment(key: string): string {
  return key.replace(/#.*$/s, '').replace(/\/$/, '')
}

const TRAILING_MARKS = /(?<!["')\]>*`.,;:!?])["')\]>*`.,;:!?]+$/
const WWW = /www\./i
const WRITTEN_ADDRESS = /(?:https?:\/\/|www\.)[\x21-\x7e]+|(?<![\w.+$-])[\w.+$-]+@[\w.-]+/gi

/** Tells whether an article has the target of a link, be it written out. Its text is searched once a link leads elsewhere. */
function targetTeller(
  article: Article,
  links: readonly PlacedLink[],
): (link: PlacedLink) => boolean {
  const linked = new Set(links.map(({ key }) => key))
  let written: ReadonlySet<string> | undefined
  return ({ key }) => {
    if (linked.has(key)) return true
    written ??= targetsOutside(article)
    return written.has(key)
  }
}

/** Every address in the text and code of an article that is no anchor of a link. */
function targetsOutside({ links, blocks }: Article): ReadonlySet<string> {
  const written = new Map<string, number>()
  const count = (text: string, by: number) => {
    for (const key of writtenTargets(text)) written.set(key, (written.get(key) ?? 0) + by)
  }
  for (const { text } of blocks) count(text, 1)
  for (const { text, block } of links) if (block !== undefined) count(text, -1)
  return new Set([...written].filter(([, times]) => times > 0).map(([key]) => key))
}

function writtenTargets(text: string): readonly string[] {
  if (!text.includes('://') && !text.includes('@') && !WWW.test(text)) return []
  return allMatches(WRITTEN_ADDRESS, text).map(([address]) =>
    comparableTarget(absolute(address.replace(TRAILING_MARKS, ''))),
  )
}

/** A bare address as the parser reads it. */
function absolute(address: string): string {
  if (/^www\./i.test(address)) return `http://${address}`
  return address.includes('://') ? address : `mailto:${address}`
}

function unique(links: readonly PlacedLink[]): readonly PlacedLink[] {
  const seen = new Set<string>()
  return links.filter(({ key }) => !seen.has(key) && seen.add(key))
}

/** Longer addresses and anchors, in UTF-16 units, are text that has run into a link; to look at one again and again takes long. */
const LONGEST_LINK = 2_000

function isCandidate({ link }: PlacedLink): boolean {
  if (link.raw.length > LONGEST_LINK || link.text.length > LONGEST_LINK) return false
  return link.block !== undefined && link.target.kind !== 'fragment'
}

/** With more links than real articles have, only those of the same place are compared. */
const MOST_COMPARISONS = 40_000
/** Links of one passage that one of the original is compared with then. */
const MOST_NEIGHBOURS = 20

/**
 * Partners of the original's links among those of the translation: the best likeness first, each link once. A link whose
 * target the original has too is a partner only where it has the very anchor of the missing one.
 */
function matchUp(
  missing: readonly PlacedLink[],
  candidates: readonly PlacedLink[],
  strange: ReadonlySet<PlacedLink>,
): ReadonlyMap<PlacedLink, PlacedLink> {
  const isCrowded = candidates.length * missing.length > MOST_COMPARISONS
  const near = isCrowded ? neighbours(missing, candidates) : () => candidates
  const alike: { readonly from: PlacedLink; readonly to: PlacedLink; readonly score: number }[] = []
  for (const from of missing) {
    for (const to of near(from)) {
      const score = strange.has(to) ? linkLikeness(from, to) : hasSameAnchor(from, to) ? 1 : 0
      if (score > 0) alike.push({ from, to, score })
    }
  }
  const partners = new Map<PlacedLink, PlacedLink>()
  const taken = new Set<PlacedLink>()
  for (const { from, to } of alike.toSorted((a, b) => b.score - a.score)) {
    if (partners.has(from) || taken.has(to)) continue
    partners.set(from, to)
    taken.add(to)
  }
  return partners
}

/** Gives the candidates of the same passage and those beside it that stand about as far on in it as the link asked for. */
function neighbours(
  missing: readonly PlacedLink[],
  candidates: readonly PlacedLink[],
): (from: PlacedLink) => readonly PlacedLink[] {
  const there = byBead(candidates)
  const shares = new Map<PlacedLink, number>()
  for (const links of byBead(missing).values()) {
    for (const [index, link] of links.entries()) shares.set(link, index / links.length)
  }
  return (from) =>
    [-1, 0, 1].flatMap((distance) => {
      const links = there.get(from.bead + distance) ?? []
      const middle = Math.floor((shares.get(from) ?? 0) * links.length)
      const first = Math.max(Math.min(middle, links.length) - MOST_NEIGHBOURS / 2, 0)
      return links.slice(first, first + MOST_NEIGHBOURS)
    })
}

function byBead(links: readonly PlacedLink[]): ReadonlyMap<number, readonly PlacedLink[]> {
  const groups = new Map<number, PlacedLink[]>()
  for (const link of links) {
    const group = groups.get(link.bead)
    if (group) group.push(link)
    else groups.set(link.bead, [link])
  }
  return groups
}
