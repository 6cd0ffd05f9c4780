import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import {
  catalogue,
  describeError,
  describe as describeFinding,
  errorCatalogue,
} from '../../src/messages/index.ts'
import { ruleSummaries } from '../../src/messages/rule-summaries.ts'
import type { Language } from '../../src/model/config.ts'
import { UserError } from '../../src/model/user-error.ts'
import { rules } from '../../src/rules/index.ts'

const languages: readonly Language[] = ['zh', 'en']
const root = path.resolve(import.meta.dirname, '../..')

const placeholders = (text: string) =>
  [...new Set(text.match(/\{[A-Za-z]+\}/g) ?? [])].toSorted().join(' ')

const ruleOf = (message: string) => message.split('.', 1)[0] ?? ''

describe('words of findings', () => {
  it('belong to a rule of the table, or to the program itself', () => {
    const ids = new Set(rules.map((rule) => rule.id))
    const strays = Object.keys(catalogue).filter(
      (message) => !ids.has(ruleOf(message)) && !message.startsWith('internal/'),
    )
    expect(strays).toEqual([])
  })

  it('are there for every rule', () => {
    const spoken = new Set(Object.keys(catalogue).map(ruleOf))
    expect(rules.map((rule) => rule.id).filter((id) => !spoken.has(id))).toEqual([])
  })

  it('sum up every rule in a line, and no other', () => {
    expect(Object.keys(ruleSummaries).toSorted()).toEqual(rules.map((rule) => rule.id).toSorted())
  })

  it.each(Object.keys(catalogue))('%s: says what is wrong', (message) => {
    for (const language of languages) {
      const { what, why, fix } = catalogue[message]![language]
      expect([what, why, fix].every((words) => words === words.trim())).toBe(true)
      expect(what).not.toBe('')
    }
  })

  it.each(Object.keys(catalogue))('%s: speaks of the same values in both languages', (message) => {
    const { zh, en } = catalogue[message]!
    const named = (words: typeof zh) => placeholders(words.what + words.why + words.fix)
    expect(named(zh)).toBe(named(en))
  })

  it.each(languages)('never say the same of two different things (%s)', (language) => {
    const seen = Object.values(catalogue).map((words) => words[language].what)
    expect(seen.filter((what, i) => seen.indexOf(what) !== i)).toEqual([])
  })

  it('are Chinese in Chinese: full-width marks, a space between Han and Latin', () => {
    // Names between backquotes, placeholders and links of the examples keep the marks they need.
    const wrong = Object.entries(catalogue).flatMap(([message, { zh }]) =>
      [zh.what, zh.why, zh.fix].flatMap((words) => {
        const prose = words.replace(/`[^`]*`/g, '').replace(/\{[A-Za-z]+\}/g, '')
        const halfWidth = /\p{Script=Han}[,;:!?()]|[,;:!?()]\p{Script=Han}/u.test(prose)
        const glued = /\p{Script=Han}[A-Za-z0-9]|[A-Za-z0-9]\p{Script=Han}/u.test(prose)
        return halfWidth || glued ? [`${message}: ${words}`] : []
      }),
    )
    expect(wrong).toEqual([])
  })
})

describe('describe', () => {
  it('puts the values in their places', () => {
    const finding = { message: 'attribution/author-missing.placeholder', data: { written: 'None' } }
    expect(describeFinding(finding, 'zh').what).toContain('None')
    expect(describeFinding(finding, 'en').what).toContain('None')
  })

  it('takes values as they are, even where they look like placeholders or patterns', () => {
    const data = { slug: '{first}$&', first: 'a.md' }
    const { what } = describeFinding({ message: 'collection/slug-duplicate', data }, 'en')
    expect(what).toContain('“{first}$&”')
  })

  it('counts only where there are several', () => {
    const message = 'typography/dash'
    const say = (count: number) =>
      describeFinding({ message, data: { count, written: 'a - b', right: 'a——b' } }, 'zh').what
    expect(say(1)).toBe('用连字符当破折号：“a - b”应为“a——b”。')
    expect(say(3)).toBe('用连字符当破折号：“a - b”应为“a——b”（这一段共 3 处）。')
  })

  it('refuses a message without words', () => {
    expect(() => describeFinding({ message: 'no/such', data: {} }, 'zh')).toThrow('no/such')
  })
})

describe('words of errors', () => {
  const sources = readdirSync(path.join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(root, 'src', file), 'utf8'))
  const thrown = new Set(
    sources.flatMap((text) =>
      Array.from(text.matchAll(/new UserError\(\s*'([^']+)'/g), (match) => match[1]!),
    ),
  )

  it('are there for every error that is thrown', () => {
    expect([...thrown].filter((code) => !(code in errorCatalogue))).toEqual([])
  })

  it('are there for no error that is not', () => {
    expect(Object.keys(errorCatalogue).filter((code) => !thrown.has(ruleOf(code)))).toEqual([])
  })

  it.each(Object.entries(errorCatalogue))(
    '%s: speaks of the same values in both languages',
    (_, words) => {
      const named = ({ what, hint }: { what: string; hint: string }) => placeholders(what + hint)
      expect(named(words.zh)).toBe(named(words.en))
    },
  )

  it('offer a suggestion only where there is one', () => {
    const near = new UserError('config/unknown-key', {
      file: 'f',
      key: 'ouput',
      suggestion: 'output',
    })
    const far = new UserError('config/unknown-key', { file: 'f', key: 'xyz', suggestion: '' })
    expect(describeError(near, 'en').hint).toContain('“output”')
    expect(describeError(far, 'en').hint).not.toContain('Did you mean')
  })

  it('fall back to the code, so that an error is never lost', () => {
    expect(describeError(new UserError('no/such', { file: 'a' }), 'zh')).toEqual({
      what: 'no/such a',
      hint: '',
    })
  })
})
