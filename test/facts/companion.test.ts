import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { extractQuantities } from '../../src/facts/index.ts'
import type { Quantity } from '../../src/model/fact.ts'

/*
 * What public test sets of quantities lack: multiples, names, technical units, spaced Chinese, silence. Every line states
 * all that must be found in its input and all that must be known of it, but places and precision.
 */
interface Line {
  readonly language: 'zh' | 'en'
  readonly input: string
  readonly quantities: readonly Record<string, unknown>[]
}

const file = path.join(import.meta.dirname, 'companion.jsonl')
const lines = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Line)

function stated({ span, qualifier, ...rest }: Quantity): Record<string, unknown> {
  const { precision, ...said } = rest as Record<string, unknown>
  return said
}

describe('the companion set', () => {
  it('holds at least 300 lines, none twice', () => {
    expect(lines.length).toBeGreaterThanOrEqual(300)
    expect(new Set(lines.map(({ language, input }) => language + input)).size).toBe(lines.length)
  })

  it.each(lines)('$language $input', ({ language, input, quantities }) => {
    expect(extractQuantities(input, { language }).map(stated)).toEqual(quantities)
  })
})
