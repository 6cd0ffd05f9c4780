import type { MetadataForm } from '../model/config.ts'
import type { Format, Header, HeaderReading } from '../model/format.ts'
import { comment } from './comment.ts'
import { frontMatter } from './front-matter.ts'
import { goldMiner } from './gold-miner.ts'
import { lctt } from './lctt.ts'
import { openDocCn } from './open-doc-cn.ts'
import { plain } from './plain.ts'

export { type AttributionReading, readAttribution, writeAttribution } from './attribution/index.ts'

/** The ways a file carries its metadata, in the order they are asked; the last takes anything. */
export const formats: readonly Format[] = [comment, frontMatter, lctt, goldMiner, openDocCn, plain]

/** The header of a file, read by the first format that knows it; `format` is that format's id. */
export function readHeader(text: string): HeaderReading & { readonly format: string } {
  for (const format of formats) {
    const reading = format.read(text)
    if (reading) return { format: format.id, ...reading }
  }
  return { format: plain.id, ...plain.read(text) }
}

const written: Readonly<Record<MetadataForm, Format>> = { yaml: frontMatter, comment }

/**
 * The header as emitted Markdown carries it, ending with a line end. YAML holds the attribution; after a comment it
 * follows as a quote, see `writeAttribution`.
 */
export function writeHeader(form: MetadataForm, header: Header): string {
  return written[form].write(header)
}
