import type { Article } from '../../model/article.ts'
import type { Pair } from '../../model/pair.ts'
import type { PairRule } from '../../model/rule.ts'
import { excerpt } from '../excerpt.ts'

/** Shorter paragraphs, in UTF-16 units, are labels that may come again. */
const shortest = 20
/** From this part of shared pairs of characters on, two paragraphs are one, written or translated twice. */
const alike = 0.75

interface Paragraph {
  readonly block: number
  readonly pairs: ReadonlySet<string>
}

/**
 * No paragraph stands twice in the translation whose original has it once. Quotes are left out: a pull quote repeats a
 * sentence on purpose; and a caption repeats the words of its image.
 */
export const textDuplicated: PairRule = {
  id: 'text/duplicated',
  subject: 'pair',
  severity: 'warning',
  check(pair) {
    const { source, blocks } = pair.translation
    const isOriginalTwice = readOriginals(pair)
    return findTwins(pair.translation).flatMap(([first, second]) =>
      isOriginalTwice(first.block, second.block)
        ? []
        : [
            {
              message: 'text/duplicated',
              data: { text: excerpt(blocks[second.block]!.text, 30) },
              span: blocks[second.block]!.span,
              related: [{ path: source.path, span: blocks[first.block]!.span }],
            },
          ],
    )
  },
}

/** Paragraphs that are nearly the same, each with the first of its like. */
function findTwins({
  blocks,
  lead,
  images,
}: Article): readonly (readonly [Paragraph, Paragraph])[] {
  const pictured = new Set(images.map(({ block }) => block))
  const numberOf = numbering()
  const paragraphs = blocks.flatMap(({ type, text }, block) => {
    const isLong = text.length >= shortest && block >= (lead?.blocks ?? 0)
    if (type !== 'paragraph' || !isLong || pictured.has(block)) return []
    const words = text.trim()
    const ends = { head: numberOf(words.slice(0, 4)), tail: numberOf(words.slice(-4)) }
    return [{ block, size: text.length, text, ...ends }]
  })
  const bySize = paragraphs.toSorted((a, b) => a.size - b.size || a.block - b.block)
  const read = new Map<number, Paragraph>()
  const paragraphOf = ({ block, text }: (typeof bySize)[number]) => {
    const known = read.get(block) ?? { block, pairs: pairsIn(text) }
    read.set(block, known)
    return known
  }
  const twins: (readonly [Paragraph, Paragraph])[] = []
  for (const [i, one] of bySize.entries()) {
    for (let at = i + 1; at < Math.min(i + 1 + 40, bySize.length); at += 1) {
      const other = bySize[at]!
      if (other.size > one.size * 1.3) break
      // A quick look before the slow one: the same beginning or the same end.
      if (one.head !== other.head && one.tail !== other.tail) continue
      const [a, b] = [paragraphOf(one), paragraphOf(other)]
      if (likeness(a.pairs, b.pairs) >= alike) twins.push(a.block < b.block ? [a, b] : [b, a])
    }
  }
  return twins.sort((a, b) => a[1].block - b[1].block)
}

/** Gives texts a number each, the same to those that are equal, so that many can be compared with many. */
function numbering(): (text: string) => number {
  const numbers = new Map<string, number>()
  return (text) => {
    const number = numbers.get(text) ?? numbers.size
    numbers.set(text, number)
    return number
  }
}

function pairsIn(text: string): ReadonlySet<string> {
  const plain = text.replace(/\s+/g, '')
  const pairs = new Set<string>()
  for (let at = 0; at < plain.length - 1; at += 1) pairs.add(plain.slice(at, at + 2))
  return pairs
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0
  for (const each of one) if (other.has(each)) shared += 1
  return (2 * shared) / Math.max(one.size + other.size, 1)
}

/** Tells whether two blocks stand for two of the original that are as much alike. */
function readOriginals({ beads, original }: Pair): (first: number, second: number) => boolean {
  const alone = beads.filter(({ translation: { start, end } }) => end - start === 1)
  const beadOf = new Map(alone.map((bead) => [bead.translation.start, bead]))
  const known = new Map<number, ReadonlySet<string> | undefined>()
  const read = (block: number) => {
    const { start, end } = beadOf.get(block)?.original ?? { start: 0, end: 0 }
    const texts = original.blocks.slice(start, end).map(({ text }) => text)
    return start === end ? undefined : pairsIn(texts.join(' '))
  }
  const pairsFor = (block: number) => {
    if (!known.has(block)) known.set(block, read(block))
    return known.get(block)
  }
  return (first, second) => {
    const [one, other] = [pairsFor(first), pairsFor(second)]
    return one !== undefined && other !== undefined && likeness(one, other) >= 0.5
  }
}
