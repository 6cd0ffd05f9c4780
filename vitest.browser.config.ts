import { defineConfig } from 'vitest/config'

/* Tests in a real browser: Debian's Chromium, driven from Node. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    environment: 'node',
    env: { NO_COLOR: '1', FORCE_COLOR: '', LANG: 'C.UTF-8' },
    testTimeout: 120_000,
    hookTimeout: 60_000,
    // One browser at a time: small machines have two cores.
    fileParallelism: false,
  },
})
