import { describe, expect, it } from 'vitest'
import { oncePer } from '../../src/text/once-per.ts'

describe('oncePer', () => {
  it('computes once for one object, undefined included, and again for another', () => {
    const asked: string[] = []
    const sizeOf = oncePer(({ name }: { readonly name: string }) => {
      asked.push(name)
      return name === '' ? undefined : name.length
    })
    const [one, same, none] = [{ name: 'one' }, { name: 'one' }, { name: '' }]
    expect([sizeOf(one), sizeOf(one), sizeOf(same), sizeOf(none), sizeOf(none)]).toEqual([
      3,
      3,
      3,
      undefined,
      undefined,
    ])
    expect(asked).toEqual(['one', 'one', ''])
  })
})
