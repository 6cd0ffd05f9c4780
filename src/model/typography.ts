import * as z from 'zod'

const spacing = z.enum(['insert', 'strip', 'leave'])

/** The key `typography` of the configuration: a named style, and where an article is to differ from it. */
export const typographySchema = z.strictObject({
  style: z
    .enum(['default', 'mainland-gb', 'mdn', 'lctt', 'off'])
    .default('default')
    .describe('How Chinese is typeset; see docs/typography.md. off: nothing is looked at.'),
  spacing: spacing
    .optional()
    .describe('Space between Chinese characters and letters or digits. Default: by style.'),
  edges: z
    .enum(['insert', 'leave'])
    .optional()
    .describe('The same at the edges of links, code and bold words. Default: by style.'),
  units: spacing
    .optional()
    .describe('Space between a number and a unit in letters. Default: by style.'),
  quotes: z
    .enum(['curly', 'corner', 'leave'])
    .optional()
    .describe('What straight quotation marks become. Default: by style.'),
  ranges: z
    .enum(['wave', 'leave'])
    .optional()
    .describe('Whether 3~5 is written with a full-width wave dash. Default: by style.'),
})

/** What the configuration says of typography. */
export type TypographyConfig = z.output<typeof typographySchema>

/** How Chinese is to be typeset, every question decided. */
export interface TypographyStyle {
  readonly spacing: 'insert' | 'strip' | 'leave'
  readonly edges: 'insert' | 'leave'
  readonly units: 'insert' | 'strip' | 'leave'
  readonly quotes: 'curly' | 'corner' | 'leave'
  readonly ranges: 'wave' | 'leave'
}
