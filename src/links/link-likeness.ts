import { distance } from 'fastest-levenshtein'
import type { LinkRef } from '../model/article.ts'
import { oncePer } from '../text/once-per.ts'
import { isLocalised } from './chinese-target.ts'
import { isPlaceholder } from './placeholder.ts'

/** A link of a pair, the key its target is compared by, and the bead it stands in; -1 where it is in none. */
export interface PlacedLink {
  readonly link: LinkRef
  readonly key: string
  readonly bead: number
}

/** Addresses are compared up to this length: what differs after it does not change the picture. */
const LONGEST = 200
/** Share of the letters of the longer address that two alike ones have in common. */
const ALIKE = 0.7
const NEARLY_THE_SAME = 0.85

/**
 * How much a link of the translation looks like one of the original that it stands for; 0 where it does not. Addresses
 * that are alike count most; the same place, the same words and the same label of a reference speak for it too. A
 * stand-in and a Chinese page may be anything, and are taken for what is missing at their place.
 */
export function linkLikeness(from: PlacedLink, to: PlacedLink): number {
  const apart = from.bead < 0 ? Number.POSITIVE_INFINITY : Math.abs(from.bead - to.bead)
  const sameLabel = from.link.label !== undefined && from.link.label === to.link.label
  const sameWords = shareWords(from.link, to.link)
  const place = apart === 0 ? 2 : apart === 1 ? 1 : 0
  const evidence = place + (sameLabel ? 1 : 0) + (sameWords && place > 0 ? 2 : 0)
  const address = addressLikeness(plain(from), plain(to))
  if (address >= NEARLY_THE_SAME || (address >= ALIKE && evidence > 0)) {
    return 10 * address + evidence
  }
  if (apart <= 1 && isLocalised(from.link, to.link)) return evidence + address
  const belong = isPlaceholder(to.link) || sameLabel || sameWords
  return apart === 0 && belong ? evidence + address : 0
}

/** Whether two links of one place have the same anchor, in Latin letters, so that translation did not touch it. */
export function hasSameAnchor(from: PlacedLink, to: PlacedLink): boolean {
  const anchor = from.link.text.trim()
  return from.bead === to.bead && /^[\x20-\x7e]{3,}$/.test(anchor) && anchor === to.link.text.trim()
}

/** From 0 to 1: 1 for addresses that differ in case or in the slash at the end alone, or of which one ends like the other. */
function addressLikeness(x: string, y: string): number {
  if (x === y) return 1
  const tail = pathOf(x)
  if (tail.length > 8 && tail === pathOf(y)) return 0.95
  if (hostOf(x) === hostOf(y) && lastPart(x) === lastPart(y)) return 0.8
  const [shorter, longer] = x.length < y.length ? [x, y] : [y, x]
  const end = letters(shorter)
  if (end.length > 4 && letters(longer).endsWith(end)) return end.length > 12 ? 0.9 : 0.8
  if (shorter.length < ALIKE * longer.length) return 0
  return 1 - distance(shorter, longer) / Math.max(longer.length, 1)
}

/** An address without its scheme and the like. A link is compared with many others. */
const plain = oncePer(({ key }: PlacedLink): string =>
  key
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/^[a-z+.-]*:?\/*(?:www\.)?/, '')
    .replace(/\/$/, ''),
)

/** Where the host was dropped, the first part of the path is taken for one. */
function letters(address: string): string {
  return address.replace(/[^a-z0-9]/g, '')
}

function hostOf(address: string): string {
  return address.split('/')[0] ?? ''
}

function lastPart(address: string): string {
  return address.slice(address.lastIndexOf('/') + 1)
}

function pathOf(address: string): string {
  const slash = address.indexOf('/')
  return slash === -1 ? '' : address.slice(slash)
}

/** Whether two anchors share a word of Latin letters or a number: names and code stay as they are in a translation. */
function shareWords(a: LinkRef, b: LinkRef): boolean {
  const words = wordsOf(b)
  return [...wordsOf(a)].some((word) => words.has(word))
}

const wordsOf = oncePer(
  ({ text }: LinkRef): ReadonlySet<string> =>
    new Set(text.toLowerCase().match(/[a-z0-9][a-z0-9.+#_-]+/g) ?? []),
)
