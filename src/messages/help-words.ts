export type CommandName =
  | 'build'
  | 'merge'
  | 'check'
  | 'fix'
  | 'facts'
  | 'links'
  | 'explain'
  | 'init'

export type OptionName =
  | 'output'
  | 'only'
  | 'skip'
  | 'format'
  | 'failOn'
  | 'show'
  | 'jobs'
  | 'baseline'
  | 'writeBaseline'
  | 'suggestions'
  | 'dryRun'
  | 'json'
  | 'online'
  | 'offline'
  | 'allowPrivate'
  | 'cacheDir'
  | 'noRobots'
  | 'noCache'
  | 'watch'
  | 'shard'
  | 'verify'
  | 'config'
  | 'lang'
  | 'color'
  | 'quiet'
  | 'version'
  | 'help'

/** A command line and what it is good for. */
export interface Example {
  readonly command: string
  readonly does: string
}

/** The words of `--help`. No line of them is wider than a terminal of 80 columns, indentation included. */
export interface HelpWords {
  readonly tagline: string
  readonly usage: string
  readonly command: string
  readonly options: string
  readonly commandsTitle: string
  /** Head of the options that only these commands take. */
  optionsOf(commands: readonly CommandName[]): string
  readonly commonOptions: string
  readonly examplesTitle: string
  readonly exitTitle: string
  /** Lines on exit codes. */
  readonly exit: readonly string[]
  readonly commands: Readonly<Record<CommandName, string>>
  /** More about a command, in lines. */
  readonly details: Readonly<Record<CommandName, readonly string[]>>
  readonly option: Readonly<Record<OptionName, string>>
  readonly examples: Readonly<Record<CommandName | 'yikan', readonly Example[]>>
}
