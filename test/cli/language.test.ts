import { describe, expect, it } from 'vitest'
import { localeLanguage, peekLanguage } from '../../src/cli/language.ts'

describe('localeLanguage', () => {
  it.each([
    [{ LANG: 'zh_CN.UTF-8' }, 'zh'],
    [{ LANG: 'zh_TW' }, 'zh'],
    [{ LANG: 'ZH' }, 'zh'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'en'],
    [{}, 'en'],
    [{ LC_ALL: 'en_US', LANG: 'zh_CN' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'zh_CN', LANG: 'en_US' }, 'zh'],
  ])('%o → %s', (env, language) => {
    expect(localeLanguage(env)).toBe(language)
  })
})

describe('peekLanguage', () => {
  it.each([
    [['check', '--lang', 'zh'], 'zh'],
    [['--lang=zh', 'check'], 'zh'],
    [['--lang=zh', '--lang', 'en'], 'en'],
    [['check', '--', '--lang=zh'], 'en'],
    [['--lang', 'fr'], 'en'],
    [['--lang'], 'en'],
  ])('%o → %s', (argv, language) => {
    expect(peekLanguage(argv, { LANG: 'en_US' })).toBe(language)
  })
})
