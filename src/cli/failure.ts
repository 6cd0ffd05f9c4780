import { describeError } from '../messages/index.ts'
import { ui } from '../messages/ui.ts'
import type { Language } from '../model/config.ts'
import { UserError } from '../model/user-error.ts'
import { createStyle } from '../report/terminal/style.ts'
import { visible, visibleLine } from '../report/terminal/visible.ts'
import type { Io } from './io.ts'

/** Says on stderr what went wrong, and returns the exit code: 2 for what the user can mend, 3 for a bug. */
export function reportFailure(error: unknown, language: Language, color: boolean, io: Io): number {
  const style = createStyle(color)
  if (error instanceof UserError) {
    const { what, hint } = describeError(error, language)
    const lines = [`${style.red('✖')} ${style.bold(visibleLine(what))}`]
    if (hint !== '') lines.push(`  ${visibleLine(hint)}`)
    io.stderr.write(`${lines.join('\n')}\n`)
    return 2
  }
  const trace = error instanceof Error ? (error.stack ?? error.message) : String(error)
  const shown = trace.split('\n').map(visible).join('\n')
  io.stderr.write(`${style.red('✖')} ${style.bold(ui(language).run.bug)}\n\n${shown}\n`)
  return 3
}
