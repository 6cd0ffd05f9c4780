import type { ImageRef, LinkRef } from '../model/article.ts'
import type { Attribution, Metadata } from '../model/metadata.ts'
import { readTarget } from './target.ts'

/** The address of the original, where the header carries it rather than a passage of the text. */
export function originalLink({ url, title }: Attribution): readonly LinkRef[] {
  if (!url) return []
  return [
    {
      form: 'bare',
      role: 'attribution',
      raw: url.value,
      target: readTarget(url.value),
      text: title?.value ?? '',
      span: url.span,
      targetSpan: url.span,
    },
  ]
}

/** The cover that the metadata name. */
export function coverImage({ cover }: Metadata): readonly ImageRef[] {
  if (!cover) return []
  return [
    {
      form: 'bare',
      role: 'cover',
      raw: cover.value,
      target: readTarget(cover.value),
      alt: '',
      span: cover.span,
      targetSpan: cover.span,
    },
  ]
}
