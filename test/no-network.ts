import { afterEach, expect } from 'vitest'
import { takeAttempts } from './network.ts'

/*
 * No test goes beyond this machine: a connection or a look-up that would fails, and so does the test that made it, even
 * where it takes the failure for an answer.
 */
afterEach(() => {
  expect(takeAttempts(), 'connections beyond this machine').toEqual([])
})
