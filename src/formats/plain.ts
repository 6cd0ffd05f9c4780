import type { Format, HeaderReading } from '../model/format.ts'
import { readTitleHeading } from './parts/heading.ts'
import { writeTitleHeading } from './parts/write-heading.ts'

/**
 * A file without header: `# 标题` first, or nothing at all. It takes anything, so it is asked last. Only the title can be
 * written in this form.
 */
export const plain = {
  id: 'plain',
  read(text: string): HeaderReading {
    const heading = readTitleHeading(text, 0)
    return {
      metadata: { ...(heading && { title: heading.title }), tags: [], extra: [] },
      consumed: heading ? [heading.span] : [],
      problems: [],
    }
  },
  write: ({ metadata }) => (metadata.title ? writeTitleHeading(metadata.title.value, 'atx') : '\n'),
} satisfies Format
