import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { placeFile } from '../place-file.ts'
import { sha256 } from '../read-source.ts'
import type { ArticleCache } from './article-cache.ts'
import { bundleText, formatBundle, partsInTurn, readBundle } from './bundle.ts'

/** What a report said of each file, so that it need not be laid out again. */
export interface ReportSections {
  /** What was said of a file when it was last of this edition, or what `make` says now. */
  section(path: string, edition: string, make: () => string): string
  /** Brings what was said to the disk, where it has changed. */
  save(): void
}

/** What a run adds for those who report on it. */
export interface Reportable {
  /** Opens what was said in a form; absent where nothing is remembered. */
  readonly sections?: (form: unknown) => ReportSections
}

type Row = readonly [path: string, edition: string, length: number]

interface Section {
  readonly edition: string
  readonly text: Uint8Array
}

const fileName = 'report'

/**
 * Opens what reports said in a form: its language, width, colours and whatever else has a part in how it reads. What was
 * said last in another form counts as nothing.
 */
export function openReportSections(folder: string, key: string, form: unknown): ReportSections {
  const file = join(folder, fileName)
  const valid = sha256(JSON.stringify([key, form]))
  const bundle = readBundle<readonly Row[]>(file, valid)
  const take = partsInTurn(bundle?.parts ?? new Uint8Array())
  const former = new Map(
    bundle?.table.map(([path, edition, length]) => [path, { edition, text: take(length) }]),
  )
  const present = new Map<string, Section>()
  let made = 0

  return {
    section(path, edition, make) {
      const known = former.get(path)
      if (known?.edition === edition) {
        present.set(path, known)
        return bundleText(known.text)
      }
      const text = make()
      present.set(path, { edition, text: Buffer.from(text) })
      made += 1
      return text
    },
    save() {
      // A report on a few files is no reason to forget the others; on most of them, it is.
      const isPartial = present.size * 2 < former.size
      if (made === 0 && (isPartial || present.size === former.size)) return
      const all = isPartial ? new Map([...former, ...present]) : present
      const rows = [...all].map(([path, { edition, text }]): Row => [path, edition, text.length])
      try {
        mkdirSync(folder, { recursive: true })
        const texts = [...all.values()].map(({ text }) => text)
        placeFile(file, formatBundle(rows, texts, valid), folder)
      } catch {
        // The next report says it anew.
      }
    },
  }
}

/** What reports said of the articles of a cache. */
export function sectionsOf({ folder, key }: ArticleCache): Reportable {
  if (folder === undefined) return {}
  return { sections: (form) => openReportSections(folder, key, form) }
}
