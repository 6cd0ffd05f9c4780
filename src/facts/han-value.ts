import type { Token } from './han-tokens.ts'
import { add, multiply, one, type Rational, rational, zero } from './rational.ts'

/** What a numeral is worth, and the value of one step of its last digit. */
export interface Sum {
  readonly value: Rational
  readonly step: Rational
}

/** A numeral half read aloud: sections of four digits gather into a total. */
interface Reckoning {
  total: Rational
  section: Rational
  /** A digit still waiting for its place. */
  current: Rational | undefined
  step: Rational | undefined
  /** The place or group just read, into the tenth of which a bare last digit falls (二百五, 三万五). */
  carry: Rational | undefined
  lowestGroup: Rational | undefined
}

/**
 * The value of the pieces of a numeral, summed as they are read aloud; with the low or the high value of each open digit.
 * 二百五 and 三万五 carry their last digit into the place below.
 */
export function evaluateHan(tokens: readonly Token[], end: 'low' | 'high'): Sum {
  const sum: Reckoning = {
    total: zero,
    section: zero,
    current: undefined,
    step: undefined,
    carry: undefined,
    lowestGroup: undefined,
  }
  for (const token of tokens) reckon(sum, token, end)
  const last = tokens.at(-1)!
  const bare =
    last.type === 'digit' ? !last.open : last.type === 'arabic' && last.digits.length === 1
  const carried =
    bare && sum.carry && sum.carry.n >= 100n ? multiply(sum.carry, rational(1n, 10n)) : one
  const whole = add(sum.total, sum.section)
  return {
    value: add(whole, multiply(sum.current ?? zero, carried)),
    step: multiply(sum.step ?? one, carried),
  }
}

function reckon(sum: Reckoning, token: Token, end: 'low' | 'high'): void {
  if (token.type === 'digit') {
    ;[sum.current, sum.step] = [token[end], one]
  } else if (token.type === 'arabic') {
    ;[sum.current, sum.step] = [token.digits.value, token.digits.step]
  } else if (token.type === 'fraction') {
    ;[sum.current, sum.step, sum.carry] = [
      add(sum.current ?? zero, token.value),
      token.step,
      undefined,
    ]
  } else if (token.type === 'zero') {
    sum.carry = undefined
  } else if (token.type === 'place') {
    sum.section = add(sum.section, multiply(sum.current ?? one, token.size))
    sum.step = sum.current && sum.step ? multiply(sum.step, token.size) : token.size
    ;[sum.current, sum.carry] = [undefined, token.size]
  } else if (token.type === 'group') {
    closeSection(sum, token.size)
  }
}

/* 一千一百一十一万…亿: a wider group takes all before it, 万亿 multiplies, else sections add up. */
function closeSection(sum: Reckoning, size: Rational): void {
  const part = add(sum.section, sum.current ?? zero)
  const wider = sum.lowestGroup !== undefined && size.n > sum.lowestGroup.n
  if (part.n === 0n && sum.total.n === 0n) sum.total = sum.current ? zero : size
  else if (wider || part.n === 0n) sum.total = multiply(add(sum.total, part), size)
  else sum.total = add(sum.total, multiply(part, size))
  sum.step = multiply(sum.step ?? one, size)
  ;[sum.section, sum.current, sum.carry, sum.lowestGroup] = [zero, undefined, size, size]
}
