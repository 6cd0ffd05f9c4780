import * as z from 'zod'

const offset = z.int().min(0)

/** A span as data. */
export const spanSchema = z
  .strictObject({ start: offset, end: offset })
  .meta({ id: 'Span', description: 'Half-open range of UTF-16 offsets into the source file.' })
