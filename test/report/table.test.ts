import { expect, it } from 'vitest'
import { formats } from '../../src/cli/options.ts'
import { reporters } from '../../src/report/index.ts'

it('offers on the command line what stands in the table', () => {
  expect(reporters.map(({ id }) => id)).toEqual([...formats])
})
