import { Command, type CommanderError } from 'commander'
import { help } from '../messages/help.ts'
import type { Language } from '../model/config.ts'
import { UserError } from '../model/user-error.ts'
import { version } from '../node/version.ts'
import { nearest } from '../text/nearest.ts'
import { type CommandForm, commandTable } from './command-table.ts'
import { commandHelp, programHelp } from './help-text.ts'
import type { Io } from './io.ts'
import { optionTable } from './option-table.ts'

/**
 * The command line as commander sees it. Options of every command may stand before the command too. Parsing throws a
 * UserError for what is wrong, and a CommanderError with exit code 0 after help and version.
 */
export function createProgram(language: Language, io: Io, exit: (code: number) => void): Command {
  const words = help(language)
  const program = new Command('yikan')
    .version(version(), '-V, --version', words.option.version)
    .helpOption('-h, --help', words.option.help)
    .configureOutput({
      writeOut: (text) => io.stdout.write(text),
      writeErr: (text) => io.stderr.write(text),
      // Told in the user's language by whoever catches the error.
      outputError: () => {},
    })
    .configureHelp({ formatHelp: () => programHelp(language) })
  addOptions(program, [])
  for (const form of commandTable) addCommand(program, form, language, io, exit)
  return program.exitOverride((error) => refuse(error, program))
}

function addCommand(
  program: Command,
  { name, argument, load }: CommandForm,
  language: Language,
  io: Io,
  exit: (code: number) => void,
): void {
  const command = program
    .command(name)
    .allowExcessArguments(false)
    .configureHelp({ formatHelp: () => commandHelp(name, language) })
    .exitOverride((error) => refuse(error, command))
    .action(async () => {
      const action = await load()
      exit(await action(command.args, command.optsWithGlobals(), io))
    })
  if (argument !== '') command.argument(argument)
  addOptions(command, [name])
}

/** Adds the options that belong to just this command, or to all of them where it is the program itself. */
function addOptions(command: Command, names: readonly string[]): void {
  for (const { flags, commands, read } of optionTable) {
    const belongs =
      names.length === 0 ? commands.length === 0 : commands.some((n) => names.includes(n))
    if (belongs && read) command.option(flags, '', read)
    else if (belongs) command.option(flags, '')
  }
}

/** Turns what commander says into our own words. The thing it speaks of is only to be had from its message. */
function refuse(error: CommanderError, command: Command): never {
  const named = /'([^']*)'/.exec(error.message)?.[1] ?? ''
  switch (error.code) {
    case 'commander.unknownOption':
      throw new UserError('arguments/unknown-option', {
        option: named,
        suggestion: nearest(named, optionNames(command)),
      })
    case 'commander.unknownCommand':
      throw new UserError('arguments/unknown-command', {
        command: named,
        suggestion: nearest(
          named,
          commandTable.map(({ name }) => name),
        ),
      })
    case 'commander.optionMissingArgument':
      throw new UserError('arguments/missing-value', { option: named })
    case 'commander.excessArguments':
      throw new UserError('arguments/too-many', { arguments: command.args.slice(1).join(' ') })
    default:
      throw error
  }
}

function optionNames(command: Command): readonly string[] {
  const all = [...command.options, ...(command.parent?.options ?? [])]
  return [...all.map(({ long }) => long ?? ''), '--help']
}
