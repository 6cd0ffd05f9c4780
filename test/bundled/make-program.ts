import { rmSync } from 'node:fs'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { bundleProgram } from '../../scripts/bundle-program.ts'

/**
 * Makes the program once for a run of the tests, in a folder that no other run writes to: processes and threads that tests
 * start load what users run, in a fraction of the time that compiling a thousand files takes, for each of them.
 */
export default async function makeProgram(project: TestProject): Promise<() => void> {
  const folder = path.resolve(import.meta.dirname, `../../program-${process.pid}.tmp`)
  process.env.YIKAN_TEST_PROGRAM = folder
  await bundleProgram(folder)
  project.onTestsRerun(() => bundleProgram(folder))
  return () => rmSync(folder, { recursive: true, force: true })
}
