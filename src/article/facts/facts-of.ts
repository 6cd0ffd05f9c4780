import type { Article } from '../../model/article.ts'
import type { Fact, Judgement } from '../../model/evidence.ts'
import type { Quantity } from '../../model/fact.ts'
import type { Registry } from '../../model/registry.ts'
import { type Claim, claimsOf } from './claims.ts'
import { judgeByArticle, type PlacedFact } from './judge-by-article.ts'
import { createRegistryJudge, type RegistryJudge } from './judge-by-registry.ts'
import { judgeBySlugs, type SizeClaim } from './judge-by-slug.ts'
import { namedFacts } from './named-values.ts'
import { createNameFinder, headingNames, type Name } from './names.ts'
import { type NumberedSentence, numberedSentences } from './numbered-sentences.ts'
import { placeOf, type Sentence } from './sentences.ts'

/**
 * Every quantity of lead and body that carries weight, in the order of the text, with what it is said of where that is
 * plain, and with the judgement of all that is known: a registry, the links and names beside it, the rest of the article.
 * Makers and licences are among them where the registry confirms them. Takes time in proportion to the text. `sentences`
 * are those of the article, where they have been read already.
 */
export function factsOf(
  article: Article,
  registry: Registry,
  sentences: readonly NumberedSentence[] = numberedSentences(article, 'zh'),
): readonly Fact[] {
  const headings = article.sections.map(({ title }) => title)
  const find = createNameFinder(registry, headings)
  const titles = headings.map((title) => find(headingNames(title).join('、')))
  const judge = createRegistryJudge(registry)
  const placed: PlacedFact[] = []
  let former: { readonly paragraph: number; readonly names: readonly Name[] } | undefined
  for (const sentence of sentences) {
    const names = sentence.isHeading ? [] : find(sentence.text)
    if (sentence.isHeading || (names.length === 0 && sentence.quantities.length === 0)) continue
    const { paragraph } = sentence
    const section = article.blocks[sentence.block]?.section
    const context = {
      find,
      former: former?.paragraph === paragraph ? former.names : [],
      title: (section === undefined ? undefined : titles[section]) ?? [],
    }
    if (names.some(({ subject }) => subject !== undefined)) former = { paragraph, names }
    const claims = claimsOf(sentence, names, context)
    const place = section === undefined ? `paragraph ${paragraph}` : `${section}`
    const facts = [
      ...judgedClaims(sentence, claims, judge, place),
      ...judgedNames(sentence, names, claims, judge, place),
    ]
    placed.push(...facts.sort((a, b) => a.fact.value.span.start - b.fact.value.span.start))
  }
  return judgeByArticle(withoutRepeatedNames(placed))
}

function judgedClaims(
  sentence: Sentence,
  claims: readonly Claim[],
  registry: RegistryJudge,
  section: string,
): readonly PlacedFact[] {
  if (claims.length === 0) return []
  const slugs = slugsOf(sentence)
  const sizes = claims.filter(({ property }) => property === 'parameters')
  const bySlug = sizes.length === 0 ? [] : judgeBySlugs(sizes.map(sizeClaim), slugs)
  return claims.map((claim) => {
    const { quantity, about, property } = claim
    const slug = bySlug[sizes.indexOf(claim)]
    const known = about && property && registry.judge(about, property, quantity)
    const isLoose = about?.how === 'loose'
    // A slug may speak of something else; what is known of this very subject weighs more.
    const isOutweighed = slug?.agrees === false && (known?.agrees === true || isLoose)
    const judgements = [isOutweighed ? undefined : slug, known].filter((each) => each !== undefined)
    return { fact: factOf(claim, sentence, slugs, judgements), section, isLoose }
  })
}

/* Property by property: nearly all facts are of nothing in particular, and there are as many as there are numbers. */
function factOf(
  { quantity, about, property }: Claim,
  sentence: Sentence,
  slugs: readonly string[],
  judgements: readonly Judgement[],
): Fact {
  const fact: { -readonly [K in keyof Fact]?: Fact[K] } = {}
  if (about) fact.subject = about.subject
  if (property) fact.property = property
  fact.value = inFile(quantity, sentence)
  fact.sentence = sentence.span
  fact.slugs = slugs
  fact.judgements = judgements
  return fact as Fact
}

function sizeClaim({ quantity, about }: Claim): SizeClaim {
  return { quantity, ...(about && { subject: about.subject }) }
}

/** Makers and licences of all that the sentence names or speaks of. */
function judgedNames(
  sentence: Sentence,
  names: readonly Name[],
  claims: readonly Claim[],
  registry: RegistryJudge,
  section: string,
): readonly PlacedFact[] {
  const subjects = new Set([...names, ...claims.map(({ about }) => about ?? {})].map(subjectOf))
  const entries = [...subjects].flatMap((subject) =>
    subject === undefined ? [] : registry.entriesOf(subject),
  )
  if (entries.length === 0) return []
  const slugs = slugsOf(sentence)
  return namedFacts(sentence, entries).map((fact) => ({
    fact: { ...fact, slugs },
    section,
    isLoose: false,
  }))
}

function subjectOf({ subject }: { readonly subject?: string }): string | undefined {
  return subject
}

function slugsOf({ links }: Sentence): readonly string[] {
  return links.map(({ slug }) => slug).filter((slug) => slug !== '')
}

/** A quantity with its spans in the file. */
function inFile(quantity: Quantity, sentence: Sentence): Quantity {
  const span = placeOf(sentence, quantity.span)
  const { qualifier } = quantity
  return qualifier
    ? { ...quantity, span, qualifier: placeOf(sentence, qualifier) }
    : { ...quantity, span }
}

/** An article that names the maker of a thing once has told it. */
function withoutRepeatedNames(placed: readonly PlacedFact[]): readonly PlacedFact[] {
  const seen = new Set<string>()
  return placed.filter(({ fact: { subject, property, value } }) => {
    if (value.kind !== 'name') return true
    const key = JSON.stringify([subject, property, value.text])
    return seen.size < seen.add(key).size
  })
}
