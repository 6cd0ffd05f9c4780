import { describe, expect, it } from 'vitest'
import { parseMarkdown } from '../../src/article/markdown/parse-markdown.ts'
import {
  type ActiveRule,
  checkArticle,
  checkCollection,
  checkRefusal,
  selectRules,
} from '../../src/check/index.ts'
import type { Article } from '../../src/model/article.ts'
import type { Observation } from '../../src/model/finding.ts'
import type { ArticleRule, Rule, Suppression } from '../../src/model/rule.ts'

/** A rule that dislikes every place where its words stand. */
const dislike = (id: string, words: string): ArticleRule => ({
  id,
  subject: 'article',
  severity: 'warning',
  check: ({ source: { text } }) =>
    Array.from(text.matchAll(new RegExp(words, 'g')), ({ index }) =>
      seen(id, index, index + words.length),
    ),
})

const unused: Rule = {
  id: 'silence/unused',
  subject: 'suppression',
  severity: 'warning',
  check: (all) =>
    all.flatMap((s: Suppression) =>
      s.unused.map((pattern) => ({
        ...seen('silence/unused', s.span.start, s.span.end),
        data: { pattern },
      })),
    ),
}

const table: readonly Rule[] = [dislike('words/bad', '坏'), dislike('words/worse', '更糟'), unused]

function seen(message: string, start: number, end: number): Observation {
  return { message, data: {}, span: { start, end } }
}

function articleOf(text: string): Article {
  // All that a check looks at; the rest belongs to the rules.
  return { source: { path: 'a.md', text, sha256: '' }, tree: parseMarkdown(text) } as Article
}

function check(text: string, active: readonly ActiveRule[] = selectRules(table, {})) {
  const { findings, silenced } = checkArticle(articleOf(text), active)
  return {
    silenced,
    left: findings.map((f) => `${f.ruleId} ${text.slice(f.span.start, f.span.end)}`),
  }
}

describe('comments that silence findings', () => {
  it.each<[string, string, number, string[]]>([
    [
      'next line',
      '<!-- yikan-disable-next-line words/bad: 原文如此 -->\n坏\n\n坏',
      1,
      ['words/bad 坏'],
    ],
    ['without a reason', '<!-- yikan-disable-next-line words/bad -->\n坏', 1, []],
    ['a full-width colon', '<!-- yikan-disable-next-line words/bad：原文如此 -->\n坏', 1, []],
    ['several rules', '<!-- yikan-disable-next-line words/bad, words/worse: x -->\n坏更糟', 2, []],
    [
      'several rules, Chinese commas',
      '<!-- yikan-disable-next-line words/bad、words/worse：x -->\n坏更糟',
      2,
      [],
    ],
    ['a family', '<!-- yikan-disable-next-line words/*: x -->\n坏更糟', 2, []],
    ['no rule named: all', '<!-- yikan-disable-next-line -->\n坏更糟', 2, []],
    [
      'the next line is the next with content',
      '<!-- yikan-disable-next-line words/bad -->\n\n  \n坏\n坏',
      1,
      ['words/bad 坏'],
    ],
    [
      'comments in a row speak of one line',
      '<!-- yikan-disable-next-line words/bad -->\n<!-- yikan-disable-next-line words/worse -->\n\n坏更糟',
      2,
      [],
    ],
    [
      'carriage returns',
      '<!-- yikan-disable-next-line words/bad -->\r\n\r\n坏\r\n坏',
      1,
      ['words/bad 坏'],
    ],
    ['within a paragraph', '好 <!-- yikan-disable-next-line words/bad --> 好\n坏', 1, []],
    ['within a quote', '> <!-- yikan-disable-next-line words/bad -->\n> 坏', 1, []],
    [
      'other HTML beside it',
      '<div>\n<!-- yikan-disable-next-line words/bad --></div>\n\n坏',
      1,
      [],
    ],
    ['a comment over several lines', '<!-- yikan-disable-next-line\nwords/bad: x\n-->\n坏', 1, []],
    [
      'a region',
      '坏\n\n<!-- yikan-disable words/bad: x -->\n\n坏\n\n坏\n\n<!-- yikan-enable words/bad -->\n\n坏',
      2,
      ['words/bad 坏', 'words/bad 坏'],
    ],
    ['a region that nothing ends', '<!-- yikan-disable words/bad: x -->\n\n坏\n\n坏', 2, []],
    [
      'an end for all',
      '<!-- yikan-disable words/bad words/worse -->\n\n坏更糟\n\n<!-- yikan-enable -->\n\n坏',
      2,
      ['words/bad 坏'],
    ],
    [
      'an end for one of two',
      '<!-- yikan-disable words/bad, words/worse -->\n\n坏更糟\n\n<!-- yikan-enable words/bad -->\n\n坏更糟',
      3,
      ['words/bad 坏'],
    ],
    [
      'the whole file, from its end',
      '坏\n\n更糟坏\n\n<!-- yikan-disable-file words/bad: x -->',
      2,
      ['words/worse 更糟'],
    ],
    [
      'two places',
      '<!-- yikan-disable-next-line words/bad -->\n坏\n\n坏\n\n<!-- yikan-disable-next-line words/bad -->\n坏',
      2,
      ['words/bad 坏'],
    ],
    ['case', '<!-- yikan-disable-file WORDS/Bad: x -->\n\n坏', 1, []],
  ])('%s', (_, text, silenced, left) => {
    expect(check(text)).toEqual({ silenced, left })
  })

  it.each([
    ['a code block', '```html\n<!-- yikan-disable-file words/bad: x -->\n```\n\n坏'],
    ['an indented code block', '    <!-- yikan-disable-file words/bad: x -->\n\n坏'],
    ['code in a line', '`<!-- yikan-disable-file words/bad: x -->`\n\n坏'],
    [
      'another program’s comment',
      '<!-- yikan-disabled-file words/bad -->\n\n<!-- markdownlint-disable-file words/bad -->\n\n坏',
    ],
    ['a comment that its block cuts off', '<div><!-- yikan-disable-file words/bad\n\n坏 -->'],
    ['a comment that does not end', '坏\n\n<!-- yikan-disable-file words/bad'],
  ])('silence nothing in %s', (_, text) => {
    expect(check(text)).toEqual({ silenced: 0, left: ['words/bad 坏'] })
  })

  it.each([
    ['nothing to silence', '<!-- yikan-disable-next-line words/bad: x -->\n好'],
    ['no line after it', '坏\n\n<!-- yikan-disable-next-line words/bad: x -->'],
    ['an unknown rule', '<!-- yikan-disable-file words/none: x -->'],
    ['the end of a region that nothing began', '<!-- yikan-enable words/bad -->\n\n坏'],
  ])('are reported when unused: %s', (_, text) => {
    expect(check(text).left.filter((line) => line.startsWith('silence/unused'))).toEqual([
      `silence/unused ${/<!--.*?-->/.exec(text)![0]}`,
    ])
  })

  it('silence nothing where they only end a region', () => {
    expect(check('好<!-- yikan-enable words/bad -->坏').silenced).toBe(0)
  })

  it('tell which of their rules was unused', () => {
    const text = '<!-- yikan-disable-next-line words/bad, words/worse: x -->\n坏'
    const { findings } = checkArticle(articleOf(text), selectRules(table, {}))
    expect(findings.map((finding) => finding.data)).toEqual([{ pattern: 'words/worse' }])
  })

  it('are not judged in a run of some rules only', () => {
    const text = '<!-- yikan-disable-next-line words/worse: x -->\n更糟坏'
    expect(check(text, selectRules(table, { only: ['words/bad'] })).left).toEqual(['words/bad 坏'])
    expect(check(text, selectRules(table, { skip: ['words/worse'] })).left).toEqual([
      'words/bad 坏',
    ])
  })
})

describe('checkArticle', () => {
  it('puts findings in order and says each once', () => {
    const twice = { ...dislike('words/bad', '坏') }
    const rules = [dislike('words/worse', '更糟'), twice, twice]
    expect(check('坏更糟坏', selectRules(rules, {})).left).toEqual([
      'words/bad 坏',
      'words/worse 更糟',
      'words/bad 坏',
    ])
  })

  it('makes a finding of a rule that throws, and goes on with the others', () => {
    const broken: ArticleRule = {
      id: 'words/broken',
      subject: 'article',
      severity: 'info',
      check() {
        throw new TypeError('no such thing')
      },
    }
    const { findings } = checkArticle(articleOf('坏'), selectRules([broken, ...table], {}))
    expect(findings).toMatchObject([
      {
        ruleId: 'words/broken',
        severity: 'error',
        message: 'internal/rule-failed',
        data: { rule: 'words/broken', error: 'no such thing' },
      },
      { ruleId: 'words/bad' },
    ])
  })

  it('hands a rule its options', () => {
    let given: unknown
    const curious: ArticleRule = {
      ...dislike('words/bad', '坏'),
      check(_, options) {
        given = options
        return []
      },
    }
    const rule = { rule: curious, severity: 'warning', pinned: false, options: { a: 1 } } as const
    checkArticle(articleOf('坏'), [rule])
    expect(given).toEqual({ a: 1 })
  })
})

describe('rules on other subjects', () => {
  const input: Rule = {
    id: 'input/any',
    subject: 'input',
    severity: 'error',
    check: ({ reason }) => [seen(`input/any.${reason}`, 0, 0)],
  }
  const collection: Rule = {
    id: 'all/first',
    subject: 'collection',
    severity: 'error',
    check: (articles) => articles.map(({ path }) => ({ ...seen('all/first', 0, 0), path })),
  }
  const active = selectRules([...table, input, collection], {})

  it('checkRefusal asks the rules on input alone', () => {
    const findings = checkRefusal({ path: 'b.md', reason: 'empty', data: {} }, active)
    expect(findings).toMatchObject([
      { path: 'b.md', severity: 'error', message: 'input/any.empty' },
    ])
  })

  it('checkCollection asks the rules on the collection alone, and sorts by path', () => {
    const findings = checkCollection(
      [
        { path: 'b.md', slug: 'b' },
        { path: 'B.md', slug: 'B' },
      ],
      active,
    )
    expect(findings.map(({ path }) => path)).toEqual(['B.md', 'b.md'])
  })
})
