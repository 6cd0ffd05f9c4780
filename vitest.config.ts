import path from 'node:path'
import { defineConfig } from 'vitest/config'

/** A folder that no other run writes to, and from which the program finds the files of its package. */
const program = path.join(import.meta.dirname, `program-${process.pid}.tmp`)

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: 'test/bundled/make-program.ts',
    setupFiles: ['test/no-network.ts', 'test/fixed-seed.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Colour and language of the reporter must not depend on who runs the tests.
    env: { NO_COLOR: '1', FORCE_COLOR: '', LANG: 'C.UTF-8', YIKAN_TEST_PROGRAM: program },
    execArgv: ['--import', new URL('test/bundled/threads.mjs', import.meta.url).href],
    // Vitest leaves one core idle by default; on two cores that is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
