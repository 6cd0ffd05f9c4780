import type { Attribution, CreditField, Person } from '../../model/metadata.ts'
import { legible, markdownLink, oneLine, referenced } from '../parts/markdown-text.ts'
import { passageOf } from '../parts/passage.ts'
import { readCreditLines } from './credit-lines.ts'
import type { Credits } from './credits.ts'

type Label = Exclude<CreditField, 'title' | 'url'>

/**
 * People as they stand after a label, links where an address is known, joined by `、`. Names that would be taken for
 * something else, alone or beside each other, are written in character references.
 */
export function writePeople(people: readonly Person[]): string {
  const alone = people.map((person) =>
    legible(oneLine(person.name), (name) => reads([person], [name])),
  )
  return list(
    people,
    reads(people, alone) ? alone : people.map(({ name }) => referenced(oneLine(name))),
  )
}

/** Whether the people, their names written so, read back as themselves. */
function reads(people: readonly Person[], names: readonly string[]): boolean {
  const { authors, placeholders } = readBack('作者', list(people, names))
  const same = ({ name, url }: Person, index: number) =>
    name === oneLine(people[index]?.name ?? '') && url === people[index]?.url
  return placeholders.length === 0 && authors.length === people.length && authors.every(same)
}

function list(people: readonly Person[], names: readonly string[]): string {
  return people
    .map(({ url }, index) => (url === undefined ? names[index]! : markdownLink(names[index]!, url)))
    .join('、')
}

/** Title and address of the original as they stand after a label: `[T](U)`, `<U>` or T. Undefined without either. */
export function writeOriginal({
  title,
  url,
}: Pick<Attribution, 'title' | 'url'>): string | undefined {
  const address = url && oneLine(url.value)
  if (!title) return address && writeAddress(address)
  const words = oneLine(title.value)
  const line = (written: string) => (address ? markdownLink(written, address) : written)
  return line(
    legible(words, (written) => {
      const read = readBack('译自', line(written))
      return read.title?.value === words && read.url?.value === address
    }),
  )
}

function writeAddress(address: string): string {
  const autolink = `<${address}>`
  return readBack('译自', autolink).url?.value === address
    ? autolink
    : markdownLink('原文', address)
}

/** The licence as it stands after its label. */
export function writeLicense(license: string): string {
  const words = oneLine(license)
  return legible(words, (written) => readBack('许可', written).license?.value === words)
}

/** The lines of an attribution, label and value, in the order readers know; empty ones left out. */
export function creditEntries(
  attribution: Attribution,
  labels: Readonly<Record<'original' | Label, string>>,
): readonly string[] {
  const { authors, translators, reviewers, license } = attribution
  const lines: readonly (readonly [string, string | undefined])[] = [
    [labels.original, writeOriginal(attribution)],
    [labels.author, writePeople(authors)],
    [labels.translator, writePeople(translators)],
    [labels.reviewer, writePeople(reviewers)],
    ['许可', license && writeLicense(license.value)],
  ]
  return lines.flatMap(([label, value]) => (value ? [`${label}：${value}`] : []))
}

function readBack(label: string, value: string): Credits {
  const line = `${label}：${value}`
  return readCreditLines(passageOf(line, [{ start: 0, end: line.length }]))
}
