import { CommanderError } from 'commander'
import { usesColor } from './color.ts'
import type { Io } from './io.ts'
import { peekLanguage } from './language.ts'
import { createProgram } from './program.ts'

/**
 * Runs one command line, without the name of the program. Returns the exit code: 0 clean, 1 findings that fail the run,
 * 2 a UserError, 3 a bug. Never throws.
 */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const language = peekLanguage(argv, io.env)
  let exitCode = 0
  try {
    const program = createProgram(language, io, (code) => {
      exitCode = code
    })
    await program.parseAsync(argv.length === 0 ? ['--help'] : argv, { from: 'user' })
    return exitCode
  } catch (error) {
    // Help and version end this way too.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    const { reportFailure } = await import('./failure.ts')
    return reportFailure(error, language, usesColor('auto', io.env, io.stderr), io)
  }
}
