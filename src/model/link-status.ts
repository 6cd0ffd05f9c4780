import * as z from 'zod'

/*
 * What became of an address when it was asked for. The same schema reads the cache, types the code and describes what
 * `yikan links --json` prints.
 */

/** Why an address is dead. Each needs a second failure before it is said. */
export const deadReasons = [
  'not-found',
  'gone',
  'no-such-host',
  'refused',
  'reset',
  'redirect-loop',
] as const

/** What was seen on the way to the verdict. */
const evidence = {
  status: z.int().min(100).max(999).optional().describe('The last HTTP status.'),
  address: z.string().optional().describe('Where redirects ended, if not where they began.'),
  title: z.string().optional().describe('Title or heading of the page, where it decided.'),
}

export const verdictSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('alive'),
      reason: z.enum(['answered', 'redirected']),
      ...evidence,
    }),
    z.strictObject({
      kind: z.literal('moved'),
      reason: z.enum(['permanent-redirect']),
      to: z.string().describe('The address that has taken its place.'),
      ...evidence,
    }),
    z.strictObject({ kind: z.literal('dead'), reason: z.enum(deadReasons), ...evidence }),
    z.strictObject({
      kind: z.literal('blocked'),
      reason: z.enum(['challenge', 'login', 'forbidden', 'payment', 'legal']),
      ...evidence,
    }),
    z.strictObject({
      kind: z.literal('flaky'),
      reason: z.enum(['rate-limited', 'server-error', 'timeout']),
      ...evidence,
    }),
    z.strictObject({
      kind: z.literal('soft-404'),
      reason: z.enum(['says-not-found', 'front-page', 'error-page']),
      ...evidence,
    }),
    z.strictObject({
      kind: z.literal('unknown'),
      reason: z.enum([
        'suspected',
        'robots',
        'private-address',
        'certificate',
        'unreachable',
        'unexpected-status',
        'bad-redirect',
        'excluded',
        'offline',
        'interrupted',
      ]),
      because: z.enum(deadReasons).optional().describe('Of suspected: what a dead one would have.'),
      ...evidence,
    }),
  ])
  .meta({ id: 'Verdict', description: 'What an address answered.' })

const anchorsSchema = z
  .record(z.string(), z.enum(['found', 'missing', 'unclear']))
  .describe('Whether the page has what fragments name; unclear where it could not be read for it.')

/** What is known of one address. */
export const linkStatusSchema = z.strictObject({
  url: z.string().describe('The address that was asked for: no fragment, no name, no password.'),
  checked: z.string().describe('When, in UTC.'),
  verdict: verdictSchema,
  anchors: anchorsSchema.optional(),
})

export type Verdict = z.infer<typeof verdictSchema>
export type VerdictKind = Verdict['kind']
export type DeadReason = (typeof deadReasons)[number]
export type Anchors = Readonly<z.infer<typeof anchorsSchema>>
export type LinkStatus = Readonly<z.infer<typeof linkStatusSchema>>

/** What is known of addresses, by address; see `askedAddress`. JSON-safe. */
export type LinkStatuses = Readonly<Record<string, LinkStatus>>

export const verdictKinds = [
  'dead',
  'soft-404',
  'moved',
  'unknown',
  'flaky',
  'blocked',
  'alive',
] as const satisfies readonly VerdictKind[]

const inventoryLinkSchema = z
  .strictObject({
    url: z.string(),
    verdict: verdictSchema,
    checked: z.string().optional().describe('Absent where the address was never asked for.'),
    anchors: anchorsSchema.optional(),
    places: z
      .array(z.strictObject({ path: z.string(), line: z.int().min(1), column: z.int().min(1) }))
      .describe('Where articles link to it.'),
    history: z
      .array(
        z.strictObject({ checked: z.string(), kind: z.enum(verdictKinds), reason: z.string() }),
      )
      .describe('When the verdict became what it is, and was before; newest last.'),
  })
  .meta({ id: 'InventoryLink', description: 'An address of the web and all that links to it.' })

/** What `yikan links --json` prints. */
export const inventorySchema = z.strictObject({
  version: z.literal(1),
  links: z.array(inventoryLinkSchema),
})

export type Inventory = Readonly<z.infer<typeof inventorySchema>>
export type InventoryLink = Inventory['links'][number]
