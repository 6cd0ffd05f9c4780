import { describe, expect, it } from 'vitest'
import { claimSlugs } from '../../src/build/claim-slugs.ts'

const published = (path: string, slug: string) => ({ path, slug })
const refused = (path: string) => ({ path })
const record = (path: string, slug: string) => ({ path, slug, files: [`${slug}/index.md`] })
const claimsOf = (
  former: ReturnType<typeof record>[],
  ...results: { path: string; slug?: string }[]
) => results.map(claimSlugs(() => ({ articles: former, collection: [] })))

describe('claimSlugs', () => {
  it('gives a slug to the first that asks, case aside', () => {
    expect(
      claimsOf([], published('a.md', 'x'), published('b.md', 'X'), published('c.md', 'y')),
    ).toEqual([
      { kind: 'publish', slug: 'x' },
      { kind: 'withhold' },
      { kind: 'publish', slug: 'y' },
    ])
  })

  it('keeps what was published of a file that can no more be read', () => {
    const former = record('a.md', 'x')
    expect(claimsOf([former], refused('a.md'), published('b.md', 'x'))).toEqual([
      { kind: 'keep', record: former },
      { kind: 'withhold' },
    ])
  })

  it('does not keep it where an earlier file has the slug by now', () => {
    expect(claimsOf([record('b.md', 'x')], published('a.md', 'x'), refused('b.md'))).toEqual([
      { kind: 'publish', slug: 'x' },
      { kind: 'withhold' },
    ])
  })

  it('has nothing to keep of a file that never was published', () => {
    expect(claimsOf([record('a.md', 'x')], refused('b.md'))).toEqual([{ kind: 'withhold' }])
  })
})
