import { readFileSync } from 'node:fs'
import path from 'node:path'
import stringWidth from 'string-width'
import { describe, expect, it } from 'vitest'
import { readmes, withBlocks } from '../../scripts/readme-blocks.ts'
import { commandTable } from '../../src/cli/command-table.ts'
import { commandHelp, programHelp } from '../../src/cli/help-text.ts'
import { optionTable } from '../../src/cli/option-table.ts'
import { yikan } from './command-line.ts'

const root = path.resolve(import.meta.dirname, '../..')
const languages = ['zh', 'en'] as const
const commands = commandTable.map(({ name }) => name)

describe.each(languages)('help in %s', (language) => {
  const texts = [programHelp(language), ...commands.map((name) => commandHelp(name, language))]

  it('fits a terminal of 80 columns', () => {
    const wide = texts.flatMap((text) => text.split('\n')).filter((line) => stringWidth(line) > 80)
    expect(wide).toEqual([])
  })

  it('names every command and every option', () => {
    const words = [
      ...commands,
      ...optionTable.map(({ flags }) => flags),
      '-V, --version',
      '-h, --help',
    ]
    expect(words.filter((word) => !texts[0]!.includes(`\n  ${word} `))).toEqual([])
  })

  it.each(commands)('names the options of %s, and no others', (name) => {
    const text = commandHelp(name, language)
    for (const { flags, commands: takers } of optionTable) {
      const takes = takers.length === 0 || takers.includes(name)
      expect([flags, text.includes(`  ${flags} `)]).toEqual([flags, takes])
    }
  })

  it('is printed on stdout, by --help, by help, and by nothing at all', async () => {
    const env = { LANG: language === 'zh' ? 'zh_CN.UTF-8' : 'en_US.UTF-8' }
    const printed = { code: 0, out: programHelp(language), err: '' }
    for (const argv of [['--help'], ['-h'], ['help'], []]) {
      expect(await yikan(argv, { env })).toEqual(printed)
    }
    const ofCheck = { code: 0, out: commandHelp('check', language), err: '' }
    for (const argv of [
      ['check', '--help'],
      ['help', 'check'],
      ['check', '-h', '--only', 'x'],
    ]) {
      expect(await yikan(argv, { env })).toEqual(ofCheck)
    }
  })

  it('has examples that the command line takes', async () => {
    const examples = texts.flatMap((text) => [...text.matchAll(/^ {2}(yikan .*?) +# /gm)])
    expect(examples.length).toBeGreaterThan(10)
    for (const [, command] of examples) {
      const words = command!
        .replace(/ [|>].*/, '')
        .replaceAll("'", '')
        .split(' ')
        .slice(1)
      const { err } = await yikan([...words, '--help'])
      expect([command, err]).toEqual([command, ''])
    }
  })
})

describe('the READMEs', () => {
  it.each(readmes)(
    '$file says what the program says (npm run readme)',
    async ({ file, language }) => {
      const text = readFileSync(path.join(root, file), 'utf8')
      expect(await withBlocks(text, language)).toBe(text)
    },
  )
})
