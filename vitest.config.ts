import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/no-network.ts', 'test/fixed-seed.ts'],
    exclude: ['test/browser/**', 'node_modules/**'],
    // Colour and language of the reporter must not depend on who runs the tests.
    env: { NO_COLOR: '1', FORCE_COLOR: '', LANG: 'C.UTF-8' },
    // Threads that the tests start can load TypeScript by it.
    execArgv: ['--import', new URL('test/typescript-threads.mjs', import.meta.url).href],
    // Vitest leaves one core idle by default; on two cores that is half of them.
    maxWorkers: '100%',
    testTimeout: 30_000,
  },
})
