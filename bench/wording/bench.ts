import { pairOf, understand } from '../../src/article/index.ts'
import { alignBlocks } from '../../src/article/pair/align-blocks.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import type { Article } from '../../src/model/article.ts'
import { noEvidence } from '../../src/model/evidence.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Edit } from '../../src/model/span.ts'
import { loadGlossary } from '../../src/node/load-glossary.ts'
import { rules } from '../../src/rules/index.ts'
import { applyEdits } from '../../src/text/edits.ts'
import { pairNames, readSide } from '../facts/material.ts'

/*
 * English pasted into real translations, or left in them: how much of it text/untranslated finds; and what each rule on
 * wording says of the pairs as they are. YIKAN_MISSES=1 tells which English was missed.
 */

const ids = [
  'text/untranslated',
  'text/seam',
  'text/names',
  'text/term',
  'metadata/author-differs',
  'metadata/title-differs',
]
const perPair = 8
const glossary = await loadGlossary('.', { shipped: true, files: [] }, false)
const showMisses = process.env.YIKAN_MISSES !== undefined

/** A paragraph of the original, and the one of the translation that stands for it. */
interface Twins {
  readonly english: string
  readonly chinese: Article['blocks'][number]
}

interface Mutation {
  readonly name: string
  mutate(twins: Twins, elsewhere: Twins): Edit | undefined
}

const mutations: readonly Mutation[] = [
  {
    name: 'paragraph left in English',
    mutate: ({ english, chinese }) => ({ span: chinese.span, text: english }),
  },
  {
    name: 'paragraph pasted beside its translation',
    mutate: ({ english, chinese: { span } }) => ({
      span: { start: span.end, end: span.end },
      text: `\n\n${english}`,
    }),
  },
  {
    name: 'paragraph pasted elsewhere',
    mutate: ({ english }, { chinese: { span } }) => ({
      span: { start: span.start, end: span.start },
      text: `${english}\n\n`,
    }),
  },
  {
    name: 'sentence left in English',
    mutate: ({ english, chinese: { span } }) => {
      const sentence = /^[A-Z][^.!?`\n[\]<*_"“]{50,}[.!?](?=\s)/.exec(english)?.[0]
      return sentence === undefined
        ? undefined
        : { span: { start: span.start, end: span.start }, text: sentence }
    },
  },
]

/** Paragraphs that stand for one another alone, long enough to be prose and mostly words. */
function twinsOf(original: Article, translation: Article): readonly Twins[] {
  const english = original.source.text
  return alignBlocks(original, translation).flatMap((bead) => {
    const before = original.blocks.slice(bead.original.start, bead.original.end)
    const after = translation.blocks.slice(bead.translation.start, bead.translation.end)
    const [one, other] = [before[0], after[0]]
    if (!one || !other || before.length + after.length !== 2) return []
    if (one.type !== 'paragraph' || other.type !== 'paragraph') return []
    const words = one.text.match(/\b[a-z]+\b/g) ?? []
    if (words.length < 10 || !/\p{Script=Han}{4}/u.test(other.text)) return []
    return [{ english: english.slice(one.span.start, one.span.end), chinese: other }]
  })
}

function check(text: string, original: Article, active: ReturnType<typeof selectRules>) {
  const article = understand({ path: 'zh.md', text, sha256: '' }, { original: original.source })
  const evidence = { ...noEvidence, glossary }
  const needsPair = active.some(({ rule }) => rule.subject === 'pair')
  return checkArticle(article, active, evidence, needsPair ? pairOf(article) : undefined).findings
}

/** The same numbers in every run (Numerical Recipes, linear congruential generator). */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** Shares of English found, by kind of mutation; and the findings in the pairs as they are, by message and severity. */
export async function bench(): Promise<unknown> {
  const roll = dice(7)
  const all = selectRules(rules, { only: ids })
  const english = selectRules(rules, { only: ['text/untranslated'] })
  const counts = new Map(mutations.map(({ name }) => [name, { found: 0, of: 0 }]))
  const asTheyAre = new Map<string, number>()
  for (const name of pairNames()) {
    const [original, translation] = [readSide(name, 'en'), readSide(name, 'zh')]
    const { text } = translation.source
    for (const { message, severity } of check(text, original, all)) {
      const key = `${severity} ${message}`
      asTheyAre.set(key, (asTheyAre.get(key) ?? 0) + 1)
    }
    const twins = twinsOf(original, translation)
    if (twins.length < 2) continue
    const before = new Set(check(text, original, english).map(keyOf))
    for (let round = 0; round < perPair; round += 1) {
      const mutation = mutations[round % mutations.length]!
      const edit = mutation.mutate(twins[roll(twins.length)]!, twins[roll(twins.length)]!)
      if (edit === undefined) continue
      const count = counts.get(mutation.name)!
      const findings = check(applyEdits(text, [edit]), original, english)
      const isFound = findings.some((each) => !before.has(keyOf(each)))
      count.of += 1
      if (isFound) count.found += 1
      else if (showMisses) console.log(`missed in ${name}: ${mutation.name}: ${edit.text}`)
    }
  }
  return {
    mutations: Object.fromEntries(
      [...counts].map(([name, { found, of }]) => [name, { found, of, share: found / of }]),
    ),
    asTheyAre: Object.fromEntries([...asTheyAre].toSorted()),
  }
}

const keyOf = ({ ruleId, data }: Finding): string => `${ruleId} ${JSON.stringify(data)}`
