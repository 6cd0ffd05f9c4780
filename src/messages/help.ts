import type { Language } from '../model/config.ts'
import { en } from './help-en.ts'
import type { HelpWords } from './help-words.ts'
import { zh } from './help-zh.ts'

export type { CommandName, Example, HelpWords, OptionName } from './help-words.ts'

/** The words of `--help` in a language. */
export function help(language: Language): HelpWords {
  return language === 'zh' ? zh : en
}
