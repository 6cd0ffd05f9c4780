import { linkWords } from '../../messages/link-words.ts'
import type { Language } from '../../model/config.ts'
import { type InventoryLink, type VerdictKind, verdictKinds } from '../../model/link-status.ts'
import { columnsOf } from '../terminal/columns-of.ts'
import type { Paint, Style } from '../terminal/style.ts'
import { visibleLine } from '../terminal/visible.ts'

export interface LinksTableContext {
  readonly language: Language
  readonly style: Style
}

const gap = '  '
/** A few long addresses are not to push all places out of sight. */
const widestAddress = 60

/**
 * A table of addresses, the gravest verdicts first: verdict and why, since when, address, first place; then how many of
 * each there are. Addresses stand whole, however wide the terminal, so that they can be copied. Ends with a line end.
 */
export function linksTable(
  links: readonly InventoryLink[],
  { language, style }: LinksTableContext,
): string {
  const words = linkWords(language)
  if (links.length === 0) return `${words.none}\n`
  const sorted = verdictKinds.flatMap((kind) => ofKind(links, kind))
  const head = [words.verdict, words.since, words.address, words.places]
  const rows = sorted.map((link) => rowOf(link, language))
  const widths = head.map((_, i) =>
    [head, ...rows].reduce((width, row) => Math.max(width, columnsOf(row[i]!)), 0),
  )
  widths[2] = Math.min(widths[2]!, widestAddress)
  const lines = rows.flatMap((row, i) => {
    const paint = paintOf(sorted[i]!.verdict.kind, style)
    const [verdict, ...rest] = row.map((cell, at) => padded(cell, widths[at]!))
    const notes = notesOf(sorted[i]!, language).map((note) => style.dim(`  ${note}`))
    return [[paint(verdict!), ...rest].join(gap).trimEnd(), ...notes]
  })
  const title = head.map((cell, i) => padded(cell, widths[i]!)).join(gap)
  const counts = verdictKinds.map((kind) => [kind, ofKind(links, kind).length] as const)
  const total = words.count(
    links.length,
    counts.filter(([, number]) => number > 0),
  )
  return `${[style.dim(title.trimEnd()), ...lines, total].join('\n')}\n`
}

function ofKind(links: readonly InventoryLink[], kind: VerdictKind): readonly InventoryLink[] {
  return links.filter(({ verdict }) => verdict.kind === kind)
}

function rowOf({ verdict, history, url, places }: InventoryLink, language: Language) {
  const words = linkWords(language)
  const { path, line, column } = places[0]!
  const others = places.length > 1 ? ` ${words.more(places.length)}` : ''
  return [
    `${words.kind[verdict.kind]} ${words.reason[verdict.reason]}`,
    history.at(-1)?.checked.slice(0, 10) ?? '–',
    visibleLine(url),
    `${visibleLine(path)}:${line}:${column}${others}`,
  ]
}

/** What else is to be said: where it leads now, what the page says of itself, places that it lacks. */
function notesOf({ verdict, anchors = {} }: InventoryLink, language: Language): readonly string[] {
  const missing = Object.keys(anchors).filter((fragment) => anchors[fragment] === 'missing')
  const elsewhere = 'to' in verdict ? verdict.to : verdict.address
  return [
    ...(elsewhere === undefined ? [] : [`→ ${visibleLine(elsewhere)}`]),
    ...(verdict.title === undefined ? [] : [`“${visibleLine(verdict.title)}”`]),
    ...(missing.length > 0 ? [visibleLine(linkWords(language).lacks(missing))] : []),
  ]
}

function paintOf(kind: VerdictKind, style: Style): Paint {
  if (kind === 'dead') return style.red
  if (kind === 'alive') return style.green
  return kind === 'soft-404' || kind === 'moved' ? style.yellow : style.dim
}

function padded(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - columnsOf(text)))
}
