import * as z from 'zod'
import type { OriginalRecord } from '../../model/evidence.ts'
import { isPlaceholder } from '../parts/placeholder.ts'

/** What importers write of a page; all else in the file is passed over. */
const recordSchema = z.looseObject({
  title: z.string().nullish(),
  author: z.union([z.string(), z.array(z.string())]).nullish(),
  authors: z.union([z.string(), z.array(z.string())]).nullish(),
})

/** What a JSON file beside an article says of the original; nothing where it is none that does. Never throws. */
export function readRecord(path: string, text: string): OriginalRecord | undefined {
  const parsed = recordSchema.safeParse(parseJson(text))
  if (!parsed.success) return undefined
  const { title, author, authors } = parsed.data
  return makeRecord(path, title ?? '', [author ?? authors ?? []].flat())
}

/** A record of what is written of an original; nothing where that holds neither a title nor an author. */
export function makeRecord(
  path: string,
  title: string,
  authors: readonly string[],
): OriginalRecord | undefined {
  const names = authors
    .flatMap((each) =>
      each.split(/\s*(?:[;；、|]|,(?!\s*(?:jr|sr|ph\.?d|m\.?d|inc|ltd)\b)|\band\b)\s*/i),
    )
    .map((name) => name.replace(/^by\s+|\s*https?:\/\/\S*$/gi, '').trim())
    .filter((name) => !isPlaceholder(name))
  const isTitled = !isPlaceholder(title)
  if (!isTitled && names.length === 0) return undefined
  return { path, ...(isTitled && { title: title.trim() }), authors: names }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return undefined
  }
}
