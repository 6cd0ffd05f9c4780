import { expect, it } from 'vitest'
import { usesColor } from '../../src/cli/color.ts'

const terminal = { write: () => true, isTTY: true }
const pipe = { write: () => true }

it.each([
  ['a terminal', 'auto', {}, terminal, true],
  ['a pipe', 'auto', {}, pipe, false],
  ['a terminal without abilities', 'auto', { TERM: 'dumb' }, terminal, false],
  ['NO_COLOR', 'auto', { NO_COLOR: '1' }, terminal, false],
  ['an empty NO_COLOR', 'auto', { NO_COLOR: '' }, terminal, true],
  ['FORCE_COLOR', 'auto', { FORCE_COLOR: '1' }, pipe, true],
  ['FORCE_COLOR against NO_COLOR', 'auto', { FORCE_COLOR: '1', NO_COLOR: '1' }, pipe, true],
  ['FORCE_COLOR=0', 'auto', { FORCE_COLOR: '0' }, terminal, false],
  ['always', 'always', { NO_COLOR: '1' }, pipe, true],
  ['never', 'never', { FORCE_COLOR: '1' }, terminal, false],
] as const)('%s', (_, choice, env, stream, colored) => {
  expect(usesColor(choice, env, stream)).toBe(colored)
})
