import { type CommandName, type Example, type HelpWords, help } from '../messages/help.ts'
import type { Language } from '../model/config.ts'
import { columnsOf } from '../report/terminal/columns-of.ts'
import { commandTable } from './command-table.ts'
import { optionTable } from './option-table.ts'
import type { OptionForm } from './options.ts'

type Row = readonly [term: string, words: string]

/** `yikan --help`: every command, every option, examples, exit codes. */
export function programHelp(language: Language): string {
  const words = help(language)
  const commands: readonly Row[] = commandTable.map(({ name, argument }) => [
    `${name} ${argument}`.trimEnd(),
    words.commands[name],
  ])
  return sections([
    [words.tagline],
    [`${words.usage}yikan ${words.command} ${words.options}`],
    titled(words.commandsTitle, rows(commands)),
    ...optionSections(words),
    commonSection(words, true),
    examples(words, words.examples.yikan),
    titled(words.exitTitle, words.exit.map(indented)),
  ])
}

/** `yikan COMMAND --help`: its options and examples. */
export function commandHelp(name: CommandName, language: Language): string {
  const words = help(language)
  const { argument } = commandTable.find((command) => command.name === name)!
  const own = optionTable.filter(({ commands }) => commands.includes(name))
  return sections([
    [`${words.commands[name]}${language === 'zh' ? '。' : '.'}`],
    [`${words.usage}yikan ${[name, argument, words.options].filter(Boolean).join(' ')}`],
    words.details[name],
    own.length === 0 ? [] : titled(words.optionsOf([name]), rows(optionRows(own, words))),
    commonSection(words, false),
    examples(words, words.examples[name]),
  ])
}

/** Options under the commands that take them, in the order of the table. */
function optionSections(words: HelpWords): readonly (readonly string[])[] {
  const own = optionTable.filter(({ commands }) => commands.length > 0)
  const groups = [...new Set(own.map(({ commands }) => commands.join(' ')))]
  return groups.map((group) => {
    const forms = own.filter(({ commands }) => commands.join(' ') === group)
    return titled(words.optionsOf(forms[0]!.commands), rows(optionRows(forms, words)))
  })
}

function commonSection(words: HelpWords, withVersion: boolean): readonly string[] {
  const common = optionTable.filter(({ commands }) => commands.length === 0)
  const version: readonly Row[] = withVersion ? [['-V, --version', words.option.version]] : []
  return titled(
    words.commonOptions,
    rows([...optionRows(common, words), ...version, ['-h, --help', words.option.help]]),
  )
}

function optionRows(forms: readonly OptionForm[], words: HelpWords): readonly Row[] {
  return forms.map(({ name, flags }) => [flags, words.option[name]])
}

function examples(words: HelpWords, list: readonly Example[]): readonly string[] {
  const lines = list.map(({ command, does }): Row => [command, `# ${does}`])
  return titled(words.examplesTitle, rows(lines, 44))
}

/** Terms in one column, words in the next, which stands at the same place in all sections. */
function rows(list: readonly Row[], column = 27): readonly string[] {
  return list.map(([term, words]) => {
    const space = Math.max(2, column - 2 - columnsOf(term))
    return indented(`${term}${' '.repeat(space)}${words}`)
  })
}

function titled(title: string, lines: readonly string[]): readonly string[] {
  return [title, ...lines]
}

function indented(line: string): string {
  return `  ${line}`
}

function sections(list: readonly (readonly string[])[]): string {
  const filled = list.filter((lines) => lines.length > 0)
  return filled.map((lines) => `${lines.join('\n')}\n`).join('\n')
}
