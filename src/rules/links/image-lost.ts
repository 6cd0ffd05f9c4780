import { lostImages } from '../../links/compare-images.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** Every image of the original has one in the translation that may stand for it. */
export const linksImageLost: PairRule = {
  id: 'links/image-lost',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    return lostImages(pair).map(({ original, place }) => ({
      message: 'links/image-lost',
      data: { alt: excerpt(original.alt, 30), url: excerpt(original.raw, 60) },
      span: place,
      related: [{ path: pair.original.source.path, span: original.span }],
    }))
  },
}
