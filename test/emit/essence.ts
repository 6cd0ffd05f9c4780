import type { Article } from '../../src/model/article.ts'

/** All that an article says, without the places where it says it. */
export function essence(article: Article): unknown {
  const { tree, metadata, attribution, lead } = article
  const { placeholders: _, ...credits } = attribution ?? { placeholders: [] }
  return withoutPlaces({
    tree,
    metadata,
    attribution: attribution && says(credits) ? credits : undefined,
    lead: lead && { blocks: lead.blocks, text: lead.text },
  })
}

/** An attribution of stand-ins alone says nothing and is not written. */
function says(credits: object): boolean {
  return Object.entries(credits).some(
    ([key, value]) => key !== 'span' && (!Array.isArray(value) || value.length > 0),
  )
}

function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .filter(([key]) => key !== 'position' && key !== 'span')
    .sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, each]) => [key, withoutPlaces(each)]))
}

/** The first place at which two values differ, with both sides; undefined where they are the same. */
export function difference(one: unknown, other: unknown, path = ''): string | undefined {
  if (JSON.stringify(one) === JSON.stringify(other)) return undefined
  if (isObject(one) && isObject(other)) {
    for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
      const found = difference(one[key], other[key], `${path}.${key}`)
      if (found !== undefined) return found
    }
  }
  return `${path}: ${shown(one)} → ${shown(other)}`
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  return (JSON.stringify(value) ?? 'nothing').slice(0, 200)
}
