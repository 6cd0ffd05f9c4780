import { imageKeys } from '../../links/image-keys.ts'
import type { ImageRef } from '../../model/article.ts'
import type { Observation } from '../../model/finding.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/**
 * Images stand once and in the order of the original. Of those that the translation has not at all `links/image-lost`
 * speaks, and an image that a translator added is right.
 */
export const imageParity: PairRule = {
  id: 'structure/image-parity',
  subject: 'pair',
  severity: 'warning',
  check({ original, translation }) {
    // One image by itself stands neither twice nor out of order.
    if (original.images.length === 0 || translation.images.length < 2) return []
    const before = counted(original.images)
    const after = counted(translation.images)
    const doubled = [...after].flatMap(([key, images]) => {
      const isDoubled = images.length > 1 && before.get(key)?.length === 1
      return isDoubled
        ? [observe('doubled', images[1]!, before.get(key)![0]!, original.source.path)]
        : []
    })
    const matches = [...after].flatMap(([key, [image, ...others]]) => {
      const [own, ...more] = before.get(key) ?? []
      const isOne = image && own && others.length === 0 && more.length === 0
      return isOne ? [{ image, own }] : []
    })
    const moved = outOfOrder(matches.map(({ own }) => own.span.start)).map((index) => {
      const { image, own } = matches[index]!
      return observe('moved', image, own, original.source.path)
    })
    return [...doubled, ...moved]
  },
}

/** Images of lead and body by what they are known by: the address without what tools change, else the name of the file. */
function counted(images: readonly ImageRef[]): ReadonlyMap<string, readonly ImageRef[]> {
  const byKey = new Map<string, ImageRef[]>()
  for (const image of images) {
    if (image.block === undefined) continue
    const key = imageKeys(image).at(-1)!
    const known = byKey.get(key)
    if (known) known.push(image)
    else byKey.set(key, [image])
  }
  return byKey
}

/** Indices of those that must be taken out, as few as possible, to have the others grow. */
function outOfOrder(places: readonly number[]): readonly number[] {
  const lengths: number[] = []
  const former: number[] = []
  for (const [i, place] of places.entries()) {
    let best = -1
    for (let j = 0; j < i; j += 1) {
      if (places[j]! < place && (best < 0 || lengths[j]! > lengths[best]!)) best = j
    }
    lengths.push(best < 0 ? 1 : lengths[best]! + 1)
    former.push(best)
  }
  const kept = new Set<number>()
  for (let at = lengths.indexOf(Math.max(...lengths)); at >= 0; at = former[at]!) kept.add(at)
  return places.flatMap((_, i) => (kept.has(i) ? [] : [i]))
}

function observe(
  variant: 'doubled' | 'moved',
  image: ImageRef,
  { span }: ImageRef,
  path: string,
): Observation {
  return {
    message: `structure/image-parity.${variant}`,
    data: { url: excerpt(image.raw, 60) },
    span: image.span,
    related: [{ path, span }],
    confidence: 'medium',
  }
}
