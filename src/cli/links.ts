import { ui } from '../messages/index.ts'
import { runLinks } from '../node/links/run-links.ts'
import { linksTable } from '../report/links/links-table.ts'
import { createStyle } from '../report/terminal/style.ts'
import { jsonText } from '../text/json-text.ts'
import { usesColor } from './color.ts'
import type { Io } from './io.ts'
import { withLinkSession } from './link-session.ts'
import type { CommonOptions, LinkOptions } from './options.ts'
import { withSession } from './session.ts'

export interface LinksOptions extends CommonOptions, LinkOptions {
  readonly json?: boolean
}

/** `yikan links`: prints every address of the web that articles link to, and what became of it. */
export async function links(
  paths: readonly string[],
  options: LinksOptions,
  io: Io,
): Promise<number> {
  return withSession(paths, options, io, async (session) => {
    const { project, language, runOptions, notice } = session
    const { inventory, refused } = await withLinkSession(options, session, io, (online) =>
      runLinks(project, { ...runOptions, online }),
    )
    for (const path of refused) notice(ui(language).run.refused(path))
    const style = createStyle(usesColor(options.color ?? 'auto', io.env, io.stdout))
    io.stdout.write(
      options.json ? jsonText(inventory) : linksTable(inventory.links, { language, style }),
    )
    return 0
  })
}
