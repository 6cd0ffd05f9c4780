import type { Io, Output } from './io.ts'

export const colorChoices = ['auto', 'always', 'never'] as const
export type ColorChoice = (typeof colorChoices)[number]

/**
 * Whether to write colour. `auto` asks FORCE_COLOR first (`0` or `false` turns colour off), then NO_COLOR
 * (no-color.org), then whether the stream is a terminal that understands it.
 */
export function usesColor(choice: ColorChoice, env: Io['env'], stream: Output): boolean {
  if (choice !== 'auto') return choice === 'always'
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stream.isTTY === true && env.TERM !== 'dumb'
}
