import type { CommandName } from '../messages/help.ts'
import { UserError } from '../model/user-error.ts'
import { colorChoices } from './color.ts'
import { failOnChoices, formats, languages, type OptionForm } from './options.ts'

const readers: readonly CommandName[] = ['build', 'check', 'fix']
const reporting: readonly CommandName[] = ['build', 'merge', 'check', 'fix']
const remembering: readonly CommandName[] = ['build', 'merge', 'check']
const linkAskers: readonly CommandName[] = ['check', 'fix', 'links']

/** Every option but `--version` and `--help`, in the order of the help. Those without a command belong to all. */
export const optionTable: readonly OptionForm[] = [
  { name: 'only', flags: '--only <rules>', commands: readers, read: list },
  { name: 'skip', flags: '--skip <rules>', commands: readers, read: list },
  {
    name: 'format',
    flags: '--format <form>',
    commands: reporting,
    read: oneOf('--format', formats),
  },
  {
    name: 'failOn',
    flags: '--fail-on <severity>',
    commands: reporting,
    read: oneOf('--fail-on', failOnChoices),
  },
  { name: 'show', flags: '--show <number>', commands: reporting, read: numberOrAll('--show') },
  { name: 'jobs', flags: '--jobs <number>', commands: reporting, read: positive('--jobs') },
  { name: 'output', flags: '--output <folder>', commands: ['build', 'merge'] },
  { name: 'watch', flags: '--watch', commands: ['build'] },
  { name: 'shard', flags: '--shard <part>', commands: ['build'], read: shard },
  { name: 'baseline', flags: '--baseline <file>', commands: ['check'] },
  { name: 'writeBaseline', flags: '--write-baseline [file]', commands: ['check'] },
  { name: 'suggestions', flags: '--suggestions', commands: ['fix'] },
  { name: 'dryRun', flags: '--dry-run', commands: ['fix'] },
  { name: 'json', flags: '--json', commands: ['facts', 'links'] },
  { name: 'online', flags: '--online', commands: ['check', 'fix'] },
  { name: 'offline', flags: '--offline', commands: linkAskers },
  { name: 'allowPrivate', flags: '--allow-private', commands: linkAskers },
  { name: 'noRobots', flags: '--no-robots', commands: linkAskers },
  { name: 'cacheDir', flags: '--cache-dir <folder>', commands: ['build', 'merge', ...linkAskers] },
  { name: 'noCache', flags: '--no-cache', commands: remembering },
  { name: 'verify', flags: '--verify', commands: remembering },
  { name: 'config', flags: '--config <file>', commands: [] },
  { name: 'lang', flags: '--lang <language>', commands: [], read: oneOf('--lang', languages) },
  { name: 'color', flags: '--color <when>', commands: [], read: oneOf('--color', colorChoices) },
  { name: 'quiet', flags: '--quiet', commands: [] },
]

function list(value: string, previous: unknown): readonly string[] {
  const words = value.split(',').map((word) => word.trim())
  return [...((previous as string[] | undefined) ?? []), ...words.filter((word) => word !== '')]
}

function oneOf(option: string, choices: readonly string[]) {
  return (value: string) => {
    if (choices.includes(value)) return value
    throw new UserError('arguments/invalid-value', { option, value, expected: choices.join(', ') })
  }
}

function positive(option: string) {
  return (value: string) => {
    if (/^[1-9]\d{0,3}$/.test(value)) return Number(value)
    throw new UserError('arguments/invalid-value', { option, value, expected: '1, 2, 3 …' })
  }
}

function numberOrAll(option: string) {
  return (value: string) => {
    if (value === 'all') return value
    if (/^(?:0|[1-9]\d{0,8})$/.test(value)) return Number(value)
    throw new UserError('arguments/invalid-value', { option, value, expected: '0, 1, 2 …, all' })
  }
}

function shard(value: string) {
  const [, number = '', of = ''] = /^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(value) ?? []
  if (number !== '' && Number(number) <= Number(of))
    return { number: Number(number), of: Number(of) }
  throw new UserError('arguments/invalid-value', {
    option: '--shard',
    value,
    expected: '1/2, 2/2 …',
  })
}
