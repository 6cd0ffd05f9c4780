import type { CommandName } from '../messages/help.ts'
import type { Io } from './io.ts'

/** Runs a command: its arguments, its options as parsed. Returns the exit code. */
type Action = (args: readonly string[], options: object, io: Io) => Promise<number>

export interface CommandForm {
  readonly name: CommandName
  readonly argument: string
  /** Loads the command, so that starting the program costs nothing but commander. */
  load(): Promise<Action>
}

/** Every command, in the order of the help. */
export const commandTable: readonly CommandForm[] = [
  { name: 'build', argument: '[paths...]', load: async () => (await import('./build.ts')).build },
  { name: 'merge', argument: '', load: async () => (await import('./merge.ts')).merge },
  { name: 'check', argument: '[paths...]', load: async () => (await import('./check.ts')).check },
  { name: 'fix', argument: '[paths...]', load: async () => (await import('./fix.ts')).fix },
  { name: 'facts', argument: '[paths...]', load: async () => (await import('./facts.ts')).facts },
  { name: 'links', argument: '[paths...]', load: async () => (await import('./links.ts')).links },
  {
    name: 'explain',
    argument: '[rule]',
    load: async () => (await import('./explain.ts')).explain,
  },
  { name: 'init', argument: '[directory]', load: async () => (await import('./init.ts')).init },
]
