import { type ChildProcessByStdio, spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Readable } from 'node:stream'
import { describe, expect, it, onTestFinished } from 'vitest'
import { program } from '../bundled/program.ts'
import { articleWith, publication } from './publication.ts'

/** A program that watches a folder, and a way to wait for what it says. */
function watching(cwd: string) {
  const argv = [program, 'build', '--watch', '--color', 'never', '--lang', 'en']
  const child = spawn(process.execPath, argv, { cwd, stdio: ['ignore', 'pipe', 'pipe'] })
  onTestFinished(() => void child.kill('SIGKILL'))
  return { child, ...listenTo(child) }
}

function listenTo(child: ChildProcessByStdio<null, Readable, Readable>) {
  let said = ''
  let heard: () => void = () => {}
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
      heard()
    })
  }
  return {
    /** Resolves with all that was said up to a line that fits, and forgets it. */
    async until(line: RegExp): Promise<string> {
      for (;;) {
        const found = line.exec(said)
        const end = found ? said.indexOf('\n', found.index) : -1
        if (found && end >= 0) {
          const before = said.slice(0, end + 1)
          said = said.slice(end + 1)
          return before
        }
        await new Promise<void>((resolve) => {
          heard = resolve
        })
      }
    },
  }
}

describe('yikan build --watch', () => {
  it('publishes again what every change concerns, and says so in a line', async () => {
    const cwd = publication({
      'yikan.config.json': '{ "registry": { "files": ["facts.yaml"] } }',
      'facts.yaml': 'entries: []\n',
      'articles/a.md': articleWith('## 小节\n\n正文。'),
      'articles/b/b.md': articleWith('## 小节\n\nFoo 有 175 亿参数。'),
      'articles/b/b.en.md': '# Title\n',
    })
    const write = (name: string, text: string) => writeFileSync(path.join(cwd, name), text)
    const { child, until } = watching(cwd)
    expect(await until(/^Watching/m)).toContain('Published 2 articles')

    write('articles/a.md', articleWith('## 小节\n\n他说**“好”**就走。'))
    const edited = await until(/^Rebuilt/m)
    expect(edited).toContain('markdown/emphasis-not-rendered')
    expect(edited).toMatch(
      /^Rebuilt articles\/a\.md: \d written; \d errors?, \d warnings?; [\d.]+ s\.$/m,
    )
    expect(edited).not.toContain('articles/b')
    expect(readFileSync(path.join(cwd, 'output/a/index.html'), 'utf8')).toContain('他说')

    write('articles/b/b.en.md', '# Title\n\nThere are 3 of them.\n')
    expect(await until(/^Rebuilt/m)).toContain('Rebuilt articles/b/b.md')

    write(
      'facts.yaml',
      `entries:
  - { subject: Foo, facts: [{ property: parameters, values: [175 billion], source: 'https://example.org/' }] }
`,
    )
    expect(await until(/^Rebuilt/m)).toContain('facts/registry')

    write('yikan.config.json', '{ "reigstry": {} }')
    expect(await until(/✖/)).toContain('reigstry')
    write('yikan.config.json', '{ "rules": { "*": "off" } }')
    expect(await until(/^Rebuilt/m)).toContain('Rebuilt 2 articles')

    rmSync(path.join(cwd, 'articles/a.md'))
    expect(await until(/^Rebuilt/m)).toMatch(/3 removed/)
    expect(existsSync(path.join(cwd, 'output/a'))).toBe(false)

    const ended = new Promise((resolve) => {
      child.once('exit', resolve)
    })
    child.kill('SIGINT')
    expect(await ended).toBe(0)
  }, 120_000)
})
