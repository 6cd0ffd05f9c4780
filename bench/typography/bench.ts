import { diffChars } from 'diff'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { understand } from '../../src/article/index.ts'
import { essenceOf } from '../../src/check/substance.ts'
import { render } from '../../src/render/index.ts'
import { chooseStyle } from '../../src/typography/index.ts'
import { fixTypography } from './fix-typography.ts'
import { readFirstArticle, readTranslations, readYardstick } from './material.ts'

/** Typesetting: the yardstick, the first article, and what must hold for every translation that is at hand. */
export async function bench() {
  const items = readYardstick()
  if (!items) return { skipped: 'no yardstick' }
  const texts = readTranslations()
  const some = texts.filter((_, i) => i % 10 === 0)
  return {
    yardstick: yardstick(items),
    firstArticle: editsOf(readFirstArticle(), fixTypography(readFirstArticle()).text),
    translations: {
      files: texts.length,
      safe: law(texts, ['safe']),
      withSuggestions: law(some, ['safe', 'suggestion']),
      ...Object.fromEntries(otherStyles.map(([name, style]) => [name, law(some, ['safe'], style)])),
    },
  }
}

/** Styles that differ from the default one, each tried on every tenth text. */
const otherStyles = (['mainland-gb', 'lctt'] as const).flatMap((name) => {
  const style = chooseStyle({ style: name })
  return style === 'off' ? [] : [[name, style] as const]
})

function yardstick(items: NonNullable<ReturnType<typeof readYardstick>>) {
  const right = items.filter(({ input, expected }) => fixTypography(input).text === expected)
  const count = (of: typeof items, kind: string) => of.filter((each) => each.kind === kind).length
  return {
    harmed: count(items, 'keep') - count(right, 'keep'),
    ofKept: count(items, 'keep'),
    fixed: count(right, 'fix'),
    ofFixes: count(items, 'fix'),
  }
}

/** How often what was put in the place of what. */
function editsOf(before: string, after: string): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  const changes = diffChars(before, after)
  changes.forEach((change, i) => {
    if (!change.added && !change.removed) return
    if (change.added && changes[i - 1]?.removed) return
    const next = changes[i + 1]
    const added = change.added ? change.value : next?.added ? next.value : ''
    const key = `${change.removed ? change.value : ''}→${added}`
    counts[key] = (counts[key] ?? 0) + 1
  })
  return counts
}

function law(
  texts: ReturnType<typeof readTranslations>,
  kinds: Parameters<typeof fixTypography>[1],
  style?: Parameters<typeof fixTypography>[2],
) {
  const figures = {
    changed: 0,
    edits: 0,
    refused: 0,
    notIdempotent: 0,
    harmed: 0,
    otherWords: 0,
    lessEmphasis: 0,
  }
  for (const { name, text } of texts) {
    const { text: fixed, findings, refused } = fixTypography(text, kinds, style)
    figures.refused += refused.length
    if (fixed === text) continue
    figures.changed += 1
    figures.edits += findings
      .filter(({ fix }) => fix !== undefined && kinds?.includes(fix.kind))
      .reduce((sum, { data }) => sum + Number(data.count), 0)
    const faults = {
      notIdempotent: fixTypography(fixed, kinds, style).text !== fixed,
      harmed: JSON.stringify(essence(text)) !== JSON.stringify(essence(fixed)),
      otherWords: letters(rendered(text)) !== letters(rendered(fixed)),
      lessEmphasis: emphasised(fixed) < emphasised(text),
    }
    for (const [fault, isThere] of Object.entries(faults)) {
      if (!isThere) continue
      figures[fault as keyof typeof faults] += 1
      console.log(`${fault}: ${name}`)
    }
    for (const { ruleId, span } of refused) {
      console.log(`refused: ${name}: ${ruleId} at ${span.start}`)
    }
  }
  return figures
}

const essence = (text: string) => essenceOf({ path: 'a.md', text, sha256: '0'.repeat(64) })

function rendered(text: string): string {
  const { leadHtml, bodyHtml } = render(understand({ path: 'a.md', text, sha256: '0'.repeat(64) }))
  return leadHtml + bodyHtml
}

/** Tags, targets, code and words, without marks and spaces; full-width letters as what they stand for. */
function letters(html: string): string {
  return html.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '')
}

const plainParser = unified().use(remarkParse).use(remarkGfm)

/** Words that other programs, without our extension for Chinese, show as emphasised. */
function emphasised(text: string): number {
  let count = 0
  visit(plainParser.parse(text), (node) => {
    if (node.type === 'strong' || node.type === 'emphasis') count += 1
  })
  return count
}
