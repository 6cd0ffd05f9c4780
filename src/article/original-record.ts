import { makeRecord } from '../formats/records/read-record.ts'
import type { Article } from '../model/article.ts'
import type { OriginalRecord } from '../model/evidence.ts'

/** What the header of an original says of its title and authors. */
export function recordOf({ source, metadata, attribution }: Article): OriginalRecord | undefined {
  const title = attribution?.title?.value ?? metadata.title?.value ?? ''
  return makeRecord(source.path, title, attribution?.authors.map(({ name }) => name) ?? [])
}
