import fc from 'fast-check'
import type { Attribution, ExtraField, Metadata, Person } from '../../src/model/metadata.ts'
import type { Spanned } from '../../src/model/span.ts'

const nowhere = { start: 0, end: 0 }

const nasty = fc.constantFrom(
  ...[
    '标题：副标题',
    'a: b',
    '#',
    '# x',
    '-->',
    '--&gt;',
    '--&amp;gt;',
    '<!--',
    '\\',
    ']',
    '[',
    '*',
    '**粗**',
    '_',
    '`',
    '"',
    "'",
  ],
  ...[
    '《书》',
    '&amp;',
    '&',
    '<b>',
    'https://a.com',
    '---',
    '===',
    '>',
    '1. ',
    '- ',
    '~',
    '|',
    '{',
    '}',
    '@',
    '%',
    '!',
    '?',
    '，',
    '。',
  ],
  ...[
    '和',
    ' and ',
    '、',
    ';',
    '是',
    '作者：',
    '译者：某',
    '(',
    ')',
    '（',
    '）',
    '😀',
    '𠮷',
    'é',
    'Jr.',
    '原文',
    ' ',
    '词',
    'Foo',
  ],
)

/** One line of words with all that could be mistaken for markup; never blank, no white space at its ends. */
export const line = fc
  .array(fc.oneof(nasty, fc.string({ unit: 'grapheme', maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((parts) =>
    parts
      .join('')
      .replace(/[\p{Cc}\p{Cn}\p{Cs}\u2028\u2029\uFEFF]/gu, '')
      .trim(),
  )
  .filter((words) => words !== '')

const spanned = line.map((value): Spanned => ({ value, span: nowhere }))
const address = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom(
    'https://a.com/b_(c)',
    'https://a.com/中文?x=1&amp=2',
    './a b.md',
    'https://a.com/(',
    'https://a.com/*_x_*',
  ),
)
const spannedAddress = address.map((value): Spanned => ({ value, span: nowhere }))

const person = fc
  .record({ name: line, url: fc.option(address, { nil: undefined }) })
  .map(({ name, url }): Person => ({ name, ...(url !== undefined && { url }), span: nowhere }))
const people = fc.array(person, { maxLength: 3 })

const tag = fc
  .stringMatching(/^[A-Za-z\u4e00-\u9fa5][\w #.+\u4e00-\u9fa5]{0,8}$/)
  .map((value) => value.trim())
const extra = fc
  .uniqueArray(
    fc.record({
      key: fc.constantFrom('note', 'permalink', 'weight', 'series.part', 'X_1'),
      value: line,
    }),
    { selector: ({ key }) => key, maxLength: 3 },
  )
  .map((fields): ExtraField[] => fields.map((field) => ({ ...field, span: nowhere })))

export const metadata: fc.Arbitrary<Metadata> = fc
  .record(
    {
      title: spanned,
      cover: spanned,
      summary: spanned,
      date: spanned,
      updated: spanned,
      slug: spanned,
    },
    { requiredKeys: [] },
  )
  .chain((texts) =>
    fc.record({ tags: fc.array(tag, { maxLength: 3 }), extra }).map(({ tags, extra }) => ({
      ...texts,
      tags: tags.map((value) => ({ value, span: nowhere })),
      extra,
    })),
  )

export const attribution: fc.Arbitrary<Attribution> = fc
  .record({ title: spanned, url: spannedAddress, license: spanned }, { requiredKeys: [] })
  .chain((texts) =>
    fc.record({ authors: people, translators: people, reviewers: people }).map((lists) => ({
      ...texts,
      ...lists,
      placeholders: [],
      span: nowhere,
    })),
  )
  // An attribution that says nothing is no attribution.
  .filter(({ title, url, license, authors, translators, reviewers }) =>
    [title, url, license, authors[0], translators[0], reviewers[0]].some(
      (value) => value !== undefined,
    ),
  )

export const header = fc.record({ metadata, attribution }, { requiredKeys: ['metadata'] })
