import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { readAttribution, readHeader } from '../../src/formats/index.ts'
import type { Header, HeaderReading } from '../../src/model/format.ts'
import type { Attribution, Metadata, Person } from '../../src/model/metadata.ts'
import { blankSpans } from '../../src/text/edits.ts'

/** What a header says, without the places. */
export function headerValues({ metadata, attribution }: Header) {
  const credits = attribution && attributionValues(attribution)
  const silent =
    !credits ||
    Object.values(credits)
      .flat()
      .every((value) => value === undefined)
  return { ...metadataValues(metadata), ...(!silent && { credits }) }
}

export function metadataValues({ tags, extra, ...texts }: Metadata) {
  const entries = Object.entries(texts).flatMap(([key, text]) => (text ? [[key, text.value]] : []))
  return {
    ...Object.fromEntries(entries),
    tags: tags.map(({ value }) => value),
    extra: extra.map(({ key, value }) => [key, value]),
  }
}

export function attributionValues({ title, url, license, ...people }: Attribution) {
  return {
    title: title?.value,
    url: url?.value,
    license: license?.value,
    authors: people.authors.map(personValues),
    translators: people.translators.map(personValues),
    reviewers: people.reviewers.map(personValues),
  }
}

function personValues({ name, url }: Person): readonly (string | undefined)[] {
  return [name, url]
}

export function problemIds({ problems }: HeaderReading): readonly string[] {
  return problems.map(({ message }) => message.replace('metadata/header-malformed.', ''))
}

/** What is left of a file when header and footer are taken away, blank lines dropped. */
export function bodyOf(text: string): string {
  return blankSpans(text, readHeader(text).consumed)
    .split(/\r\n|\r|\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}

const processor = unified().use(remarkParse).use(remarkGfm)

/** The attribution of a file whose header is read first, as the article room does it. */
export function attributionIn(text: string) {
  const tree: Root = processor.parse(blankSpans(text, readHeader(text).consumed))
  return readAttribution(tree, text)
}
