import type { Language } from '../model/config.ts'
import type { Io } from './io.ts'

/** The language of the locale (POSIX.1-2017, XBD §8.2: LC_ALL, then LC_MESSAGES, then LANG): Chinese or else English. */
export function localeLanguage(env: Io['env']): Language {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return /^zh/i.test(locale) ? 'zh' : 'en'
}

/** The language asked for on the command line, before it is parsed: what parsing has to say needs one too. */
export function peekLanguage(argv: readonly string[], env: Io['env']): Language {
  const end = argv.indexOf('--')
  const words = end < 0 ? argv : argv.slice(0, end)
  const asked = words.flatMap((word, index) =>
    word === '--lang' ? [words[index + 1]] : word.startsWith('--lang=') ? [word.slice(7)] : [],
  )
  const last = asked.at(-1)
  return last === 'zh' || last === 'en' ? last : localeLanguage(env)
}
