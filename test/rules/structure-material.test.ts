import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { pairOf, understand } from '../../src/article/index.ts'
import { checkArticle, selectRules } from '../../src/check/index.ts'
import type { Finding } from '../../src/model/finding.ts'
import type { Source } from '../../src/model/source.ts'
import { rules } from '../../src/rules/index.ts'
import { hasMaterial, realArticles, realPairs } from '../material.ts'

/* Published articles beside their originals: what people found in them, and nothing where they found nothing. */

const active = selectRules(rules, { only: ['structure/*', 'text/duplicated'] })

function read(folder: string, name: string): Source {
  const file = path.join(folder, name)
  return { path: name, text: readFileSync(file, 'utf8'), sha256: '0'.repeat(64) }
}

function check(source: Source, original: Source): readonly Finding[] {
  const article = understand(source, { original })
  return checkArticle(article, active, undefined, pairOf(article)).findings
}

describe.skipIf(!hasMaterial)('the structure of published articles', () => {
  const sidesOf = (name: string) => {
    const folder = path.join(realArticles, name)
    const beside = ['.en.md', '.origin.md'].find((end) => existsSync(path.join(folder, name + end)))
    return { source: read(folder, `${name}.md`), original: read(folder, `${name}${beside}`) }
  }
  const loud = (name: string) => {
    const { source, original } = sidesOf(name)
    return check(source, original)
      .filter(({ severity }) => severity !== 'info')
      .map(({ message }) => message)
  }

  it('shows code that was made up, and a title that stands twice', () => {
    expect(loud('2096931186438549934')).toEqual([
      'structure/heading-one-in-body.repeats-title',
      'structure/code-changed.added',
    ])
  })

  it.each([
    'kubernetes-is-getting-a-better-yaml',
    '2422562-deepmind-and-liverpool-fc-develop-ai-to-advise-on-football-tactics',
    '3-hour-cloudflare-outage-knocks-out-ai-chatbots-shopify',
    'npm-supply-chain-worm-attack',
    'tariffs-on-u-s-imports-variable-by-country',
  ])('%s: nothing', (name) => expect(loud(name)).toEqual([]))

  it('shows code that is changed, and code that is dropped', () => {
    const { source, original } = sidesOf('kubernetes-is-getting-a-better-yaml')
    const [block] = understand(source).code
    const { start, end } = block!.span
    const code = source.text.slice(start, end)
    const messages = (text: string) =>
      check(
        { ...source, text: source.text.slice(0, start) + text + source.text.slice(end) },
        original,
      )
        .filter(({ severity }) => severity !== 'info')
        .map(({ message }) => message)
    expect(messages(code.replace('apiVersion', 'apiVersions'))).toEqual(['structure/code-changed'])
    expect(messages('')).toContain('structure/table-parity.lost')
  })
})

describe.skipIf(!hasMaterial)('code of published pairs', () => {
  const check2 = (name: string) =>
    check(
      read(path.join(realPairs, name), 'zh.md'),
      read(path.join(realPairs, name), 'en.md'),
    ).filter(({ ruleId }) => ruleId === 'structure/code-changed')

  it('is that of the original where nobody touched it', () => {
    expect(check2('lctt-20170404-kernel-tracing-with-ftrace-2fa9907a')).toEqual([])
    expect(check2('goldminer-uuid-or-guid-as-primary-keys-be-careful-e2090471')).toEqual([])
  })

  it('shows a value that was changed', () => {
    const found = check2(
      'lctt-20170317-how-to-control-gpio-pins-and-operate-relays-with-th-449520fc',
    )
    expect(found.map(({ data }) => data.diff).join('\n')).toContain('gpio-g write 24 1')
  })
})
