import type { Article, ImageRef } from '../model/article.ts'
import type { Pair } from '../model/pair.ts'
import type { Span } from '../model/span.ts'
import { createOverlap } from '../text/overlap.ts'
import { mapBeads, placeInTranslation } from './bead-map.ts'
import { imageKeys } from './image-keys.ts'
import { isPageChrome } from './page-chrome.ts'
import { isPlaceholder } from './placeholder.ts'

interface PlacedImage {
  readonly image: ImageRef
  readonly bead: number
}

/** Pictures that count readers, and faces and badges beside an author's name. Their addresses say so. */
const NO_PICTURE =
  /gravatar\.com|cropped-[0-9a-f]+-|youtu\.be\/|youtube\.com\/|vimeo\.com\/|\/avatars?\/|[?&](?:w|width)=1\b|\/(?:pixel|stat)\b|shields\.io|feeds\.feedburner/i

/**
 * Images of an original that the translation has not, and where they belong. Translators put images on other hosts under
 * other names, so an image counts as kept where its address is kept, or its file name, or else where an image stands that
 * no other one of the original accounts for, the nearest first. Each address counts once.
 */
export function lostImages(
  pair: Pair,
): readonly { readonly original: ImageRef; readonly place: Span }[] {
  const beads = mapBeads(pair)
  const chrome = chromeWithImages(pair.original)
  const before = placed(pair.original.images, beads.original).filter(({ image }) => {
    return isPicture(image) && !chrome.some((span) => isWithin(image.span, span))
  })
  const after = placed(pair.translation.images, beads.translation)
  // The cover of a translation often is the first image of the original.
  const kept = new Set(pair.translation.images.flatMap(imageKeys))
  const known = new Set(before.flatMap(({ image }) => imageKeys(image)))
  const missing = unique(
    before.filter(({ image }) => !imageKeys(image).some((key) => kept.has(key))),
  )
  const strange = after.filter(({ image }) => !imageKeys(image).some((key) => known.has(key)))
  return withoutNearest(missing, strange).flatMap(({ image, bead }) => {
    const place = placeInTranslation(pair, bead) ?? placeBetween(pair, bead)
    return place === undefined ? [] : [{ original: image, place }]
  })
}

/** Where the links stand that are page chrome and may hold an image. */
function chromeWithImages({ links, images }: Article): readonly Span[] {
  const holdsImage = createOverlap(images.map(({ span }) => span))
  return links.filter((link) => holdsImage(link.span) && isPageChrome(link)).map(({ span }) => span)
}

function isPicture(image: ImageRef): boolean {
  return !isPlaceholder(image) && !NO_PICTURE.test(image.raw)
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end
}

function placed(images: readonly ImageRef[], beads: readonly number[]): readonly PlacedImage[] {
  return images.flatMap((image) =>
    image.block === undefined ? [] : [{ image, bead: beads[image.block] ?? -1 }],
  )
}

function unique(images: readonly PlacedImage[]): readonly PlacedImage[] {
  const seen = new Set<string>()
  return images.filter(({ image }) => {
    const [address = ''] = imageKeys(image)
    return !seen.has(address) && seen.add(address)
  })
}

/** Every image of the translation that is left takes the nearest of the original; those that none takes are lost. */
function withoutNearest(
  missing: readonly PlacedImage[],
  strange: readonly PlacedImage[],
): readonly PlacedImage[] {
  const lost = [...missing]
  for (const { bead } of strange) {
    if (lost.length === 0) break
    const distances = lost.map((each) => Math.abs(each.bead - bead))
    lost.splice(distances.indexOf(Math.min(...distances)), 1)
  }
  return lost
}

/** An image is a block of its own more often than not: it belongs between those around it. */
function placeBetween({ beads, translation }: Pair, bead: number): Span | undefined {
  const { start = 0 } = beads[bead]?.translation ?? {}
  const at = translation.blocks[start - 1]?.span.end
  return at === undefined ? undefined : { start: at, end: at }
}
