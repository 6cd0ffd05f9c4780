import type { Image, ImageReference } from 'mdast'
import type { ImageRef } from '../model/article.ts'
import { addressOf, definedAddress } from './address.ts'
import { readHtmlTags } from './html-tags.ts'
import { placed, type Surroundings } from './links.ts'
import { spanOf } from './span-of.ts'
import { readTarget } from './target.ts'
import type { Place } from './walk.ts'

/** Every image among the nodes of a tree, in the order of the text, however it is written, those within links too. */
export function readImages(places: readonly Place[], around: Surroundings): readonly ImageRef[] {
  return places.flatMap((place) => {
    const { node } = place
    if (node.type === 'image') return [imageOf(node, place, around)]
    if (node.type === 'imageReference') return referenceOf(node, place, around)
    return node.type === 'html' ? htmlImagesOf(place, around) : []
  })
}

function imageOf(node: Image, place: Place, around: Surroundings): ImageRef {
  return {
    ...addressOf(node, around.text),
    alt: node.alt ?? '',
    ...(node.title && { title: node.title }),
    ...placed(spanOf(node), place, around),
  }
}

function referenceOf(
  node: ImageReference,
  place: Place,
  around: Surroundings,
): readonly ImageRef[] {
  const definition = around.definitions.get(node.identifier)
  if (!definition) return []
  return [
    {
      ...definedAddress(definition, around.text),
      alt: node.alt ?? '',
      ...(definition.title && { title: definition.title }),
      label: node.label ?? node.identifier,
      definition: spanOf(definition),
      ...placed(spanOf(node), place, around),
    },
  ]
}

function htmlImagesOf(place: Place, around: Surroundings): readonly ImageRef[] {
  const { start, end } = spanOf(place.node)
  return readHtmlTags(around.text.slice(start, end), start).flatMap(
    ({ name, span, attributes }) => {
      const src = attributes.get('src')
      if (name !== 'img' || !src) return []
      const title = attributes.get('title')
      return [
        {
          form: 'html' as const,
          raw: src.raw,
          target: readTarget(src.value),
          targetSpan: src.span,
          alt: attributes.get('alt')?.value ?? '',
          ...(title && { title: title.value }),
          ...placed(span, place, around),
        },
      ]
    },
  )
}
