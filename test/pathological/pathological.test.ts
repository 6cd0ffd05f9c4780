import { describe, expect, it } from 'vitest'
import { cases } from './cases.ts'
import { workOn } from './work-on.ts'

/*
 * Sizes are such that work in proportion to their square would run into the timeout of a test; how the time grows, and
 * how long the whole cases take, `npm run bench -- pathological` tells.
 */
const share = 8

describe('work on a hard text', () => {
  it.each(cases)('comes to an end: $name', (each) => {
    const size = Math.ceil(each.size / share)
    const { slug, outputs, findings, addresses, facts } = workOn(each, size)
    const refusals = findings.filter(({ ruleId }) => /^(?:internal|input)\//.test(ruleId))
    if (each.isRefused) {
      expect(refusals).toMatchObject([{ ruleId: 'input/too-complex' }])
      return
    }
    expect(refusals).toEqual([])
    expect(slug).toBe('case')
    expect(outputs.length).toBeGreaterThan(2)
    if (each.holds === 'links') expect(addresses).toHaveLength(size)
    if (each.holds === 'numbers') expect(facts.length).toBeGreaterThanOrEqual(size)
  })
})
