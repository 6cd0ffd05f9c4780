import type { Shard } from '../build/shard.ts'
import type { CommandName, OptionName } from '../messages/help.ts'
import type { FailOn, Language } from '../model/config.ts'
import type { ColorChoice } from './color.ts'

/** How an option is written, and which commands take it. Its words are in `messages/help.ts`. */
export interface OptionForm {
  readonly name: OptionName
  readonly flags: string
  readonly commands: readonly CommandName[]
  /** Reads the value; `previous` is that of the same option given before. */
  readonly read?: (value: string, previous: unknown) => unknown
}

/** Ids of the report forms, so that help and arguments need not load them. */
export const formats = ['pretty', 'json', 'sarif', 'github', 'junit'] as const
export const failOnChoices = ['error', 'warning', 'never'] as const satisfies readonly FailOn[]
export const languages = ['zh', 'en'] as const satisfies readonly Language[]

/** Options of every command. */
export interface CommonOptions {
  readonly config?: string
  readonly lang?: Language
  readonly color?: ColorChoice
  readonly quiet?: boolean
}

/** Options of the commands that read articles. */
export interface RunnerOptions extends CommonOptions {
  readonly only?: readonly string[]
  readonly skip?: readonly string[]
  readonly format?: (typeof formats)[number]
  readonly failOn?: FailOn
  /** How many findings are shown in full. */
  readonly show?: number | 'all'
  readonly jobs?: number
}

/** Options of the commands that remember articles. */
export interface CacheOptions {
  /** False after `--no-cache`. */
  readonly cache?: boolean
  readonly cacheDir?: string
  readonly verify?: boolean
}

/** Options of the commands that publish. */
export interface BuildOptions extends RunnerOptions, CacheOptions {
  readonly output?: string
  readonly shard?: Shard
  readonly watch?: boolean
}

/** Options of the commands that ask for links. */
export interface LinkOptions {
  readonly offline?: boolean
  readonly allowPrivate?: boolean
  readonly cacheDir?: string
  /** False after `--no-robots`. */
  readonly robots?: boolean
}

/** Options of the commands that ask for links where `--online` says so. */
export interface OnlineChoice extends LinkOptions {
  readonly online?: boolean
}
