import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect } from 'vitest'

const isUpdate = process.env.UPDATE_GOLDENS === '1'

if (isUpdate && process.env.CI) throw new Error('goldens are not updated in CI')

/**
 * Compares a golden file by content; `undefined` says that there is to be none. A golden that is missing, and one that
 * is there though nothing belongs into it, are failures. `UPDATE_GOLDENS=1` writes instead.
 */
export function expectGolden(file: string, actual: string | undefined): void {
  if (isUpdate) {
    if (actual === undefined) rmSync(file, { force: true })
    else writeFileSync(file, actual)
    return
  }
  const expected = existsSync(file) ? readFileSync(file, 'utf8') : undefined
  expect(actual, path.relative(process.cwd(), file)).toBe(expected)
}
