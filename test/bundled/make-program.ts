import { rmSync } from 'node:fs'
import type { TestProject } from 'vitest/node'
import { bundleProgram } from '../../scripts/bundle-program.ts'

/**
 * Makes the program once for a run of the tests: processes and threads that tests start load what users run, in a
 * fraction of the time that compiling a thousand files takes, for each of them.
 */
export default async function makeProgram({ config }: TestProject): Promise<() => void> {
  const folder = config.env.YIKAN_TEST_PROGRAM!
  await bundleProgram(folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
