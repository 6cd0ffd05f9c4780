import { resolve } from 'node:path'
import { ui } from '../messages/ui.ts'
import { initProject } from '../node/init-project.ts'
import { visible } from '../report/terminal/visible.ts'
import type { Io } from './io.ts'
import { localeLanguage } from './language.ts'
import type { CommonOptions } from './options.ts'
import { starterFiles } from './starter-files.ts'

/** `yikan init`: writes a configuration and a first article, and says what to do next. Never overwrites. */
export async function init(
  [directory = '.']: readonly string[],
  options: CommonOptions,
  io: Io,
): Promise<number> {
  const language = options.lang ?? localeLanguage(io.env)
  const { written, kept } = await initProject(resolve(io.cwd, directory), starterFiles(language))
  if (options.quiet) return 0
  const { run } = ui(language)
  const lines = [...written.map(run.created), ...kept.map(run.kept)].map(visible)
  const enter = resolve(io.cwd, directory) === resolve(io.cwd) ? [] : [`cd ${quoted(directory)}`]
  const next = run.next([...enter, 'yikan build', 'yikan check'])
  io.stderr.write(`${lines.join('\n')}\n\n${next}`)
  return 0
}

/** A folder's name as a shell takes it (POSIX.1-2017, XCU §2.2.2). */
function quoted(directory: string): string {
  return /[^\p{L}\p{N}_./-]/u.test(directory)
    ? `'${visible(directory).replaceAll("'", "'\\''")}'`
    : directory
}
