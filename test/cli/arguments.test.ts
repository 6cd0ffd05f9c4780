import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { yikan } from './command-line.ts'

describe('wrong arguments', () => {
  it.each([
    ['an unknown option', ['check', '--formt'], 'no option --formt', 'mean --format?'],
    ['one that nothing is like', ['check', '--zzz'], 'knows no option --zzz', '--help'],
    ['an option of another command', ['check', '--dry-run'], 'knows no option --dry-run', '--help'],
    ['an option in front', ['--formt', 'json', 'check'], 'no option --formt', '--help'],
    ['an unknown command', ['chek'], 'no command chek', 'mean yikan check?'],
    ['one that nothing is like', ['publish'], 'knows no command publish', '--help'],
    ['a missing value', ['check', '--config'], '--config <file> needs a value', '--help'],
    ['a wrong form', ['check', '--format', 'xml'], '“xml”', 'pretty, json, sarif, github, junit'],
    ['a wrong severity', ['check', '--fail-on=info'], '“info”', 'error, warning, never'],
    ['a wrong language', ['--lang', 'fr', 'check'], '“fr”', 'zh, en'],
    ['no threads', ['build', '--jobs', '0'], '“0”', '1, 2, 3'],
    ['half a thread', ['build', '--jobs', '1.5'], '“1.5”', '1, 2, 3'],
    ['too much', ['init', 'a', 'b', 'c'], 'b c', '--help'],
    ['an unknown rule', ['explain', 'metadata/titel-missing'], 'titel', 'metadata/title-missing'],
    ['no command', ['--quiet'], 'Usage:', 'Commands:'],
  ])('%s', async (_, argv, what, hint) => {
    const { code, out, err } = await yikan(argv)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(what)
    expect(err).toContain(hint)
  })

  it('are told in the language asked for', async () => {
    const { err } = await yikan(['chek', '--lang', 'zh'])
    expect(err).toBe('✖ 没有 chek 这个命令。\n  是不是想写 yikan check？\n')
    const { err: byLocale } = await yikan(['chek'], { env: { LC_ALL: 'zh_CN.UTF-8' } })
    expect(byLocale).toBe(err)
  })

  it('cannot drive the terminal', async () => {
    const { err } = await yikan(['\u001B[2J'])
    expect(err).toContain('<U+001B>[2J')
  })
})

it('prints the version of the package', async () => {
  const { version } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  )
  for (const argv of [['--version'], ['-V']]) {
    expect(await yikan(argv)).toEqual({ code: 0, out: `${version}\n`, err: '' })
  }
})
