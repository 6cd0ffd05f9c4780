import { readTitleHeading } from './heading.ts'
import { legible, oneLine } from './markdown-text.ts'

/** A title as a heading that reads back as the same words, ATX or underlined with `======`; ends with a line end. */
export function writeTitleHeading(title: string, form: 'atx' | 'setext'): string {
  const words = oneLine(title)
  const heading = (written: string) => (form === 'atx' ? `# ${written}\n` : `${written}\n======\n`)
  return heading(
    legible(words, (written) => readTitleHeading(heading(written), 0)?.title.value === words),
  )
}
