import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { programHelp } from '../src/cli/help-text.ts'
import { run } from '../src/cli/run.ts'
import { starterConfiguration } from '../src/cli/starter-configuration.ts'
import type { Language } from '../src/model/config.ts'
import { speedTable } from './speed-table.ts'

/** The READMEs and the language each is written in. */
export const readmes = [
  { file: 'README.md', language: 'en' },
  { file: 'README.zh-CN.md', language: 'zh' },
] as const

/**
 * A README whose blocks between `<!-- NAME:start -->` and `<!-- NAME:end -->` say what the program says today: its help,
 * its starting configuration, what it prints when it publishes this project, and what the last bench measured. Throws where a
 * block has no place.
 */
export async function withBlocks(readme: string, language: Language): Promise<string> {
  const blocks = {
    build: fenced('text', await printedByBuild(language)),
    help: fenced('text', programHelp(language)),
    config: fenced('yaml', starterConfiguration[language]),
    speed: speedTable(language),
  }
  return Object.entries(blocks).reduce((text, [name, block]) => put(text, name, block), readme)
}

function put(text: string, name: string, block: string): string {
  const start = `<!-- ${name}:start -->`
  const from = text.indexOf(start)
  const to = text.indexOf(`<!-- ${name}:end -->`, from)
  if (from < 0 || to < 0) throw new Error(`no place for ${name}`)
  return `${text.slice(0, from + start.length)}\n\n${block}\n${text.slice(to)}`
}

function fenced(language: string, text: string): string {
  return `\`\`\`${language}\n${text.trimEnd()}\n\`\`\`\n`
}

/**
 * What `yikan build` prints in a fresh clone of this project, where `output/` is up to date already. It publishes to a
 * folder of its own, so that writing a README touches nothing else.
 */
async function printedByBuild(language: Language): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'yikan-readme-'))
  try {
    const argv = ['build', '--lang', language, '--output', folder]
    await printed(argv)
    return (await printed(argv)).replaceAll(folder, 'output')
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function printed(argv: readonly string[]): Promise<string> {
  let text = ''
  const stream = {
    write: (more: string) => {
      text += more
    },
  }
  const cwd = path.resolve(import.meta.dirname, '..')
  await run([...argv], { stdout: stream, stderr: stream, env: {}, cwd })
  return text
}
