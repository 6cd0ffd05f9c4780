import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'

const root = import.meta.dirname

/**
 * Files of tests that replace modules, which others must neither have loaded before nor load after; or methods of the
 * language, on which regular expressions are slow for the rest of a process, even where they have been put back.
 */
const replacing = readdirSync(path.join(root, 'test'), { recursive: true, encoding: 'utf8' })
  .map((name) => path.posix.join('test', ...name.split(path.sep)))
  .filter((name) => name.endsWith('.test.ts'))
  .filter((name) => replaces(readFileSync(path.join(root, name), 'utf8')))

function replaces(text: string): boolean {
  return /\bvi\.(?:mock|doMock)\(|\b(?:RegExp|String)\.prototype\.\w+ = /.test(text)
}

/** Tests of some name, run the same way but for some options. */
function project(name: string, options: TestProjectInlineConfiguration['test']) {
  return {
    test: {
      name,
      setupFiles: ['test/no-network.ts', 'test/no-folders-left.ts', 'test/fixed-seed.ts'],
      // Colour and language of the reporter must not depend on who runs the tests.
      env: { NO_COLOR: '1', FORCE_COLOR: '', LANG: 'C.UTF-8' },
      execArgv: ['--import', new URL('test/bundled/threads.mjs', import.meta.url).href],
      testTimeout: 30_000,
      ...options,
    },
  }
}

export default defineConfig({
  test: {
    globalSetup: 'test/bundled/make-program.ts',
    // Vitest leaves one core idle by default; on two cores that is half of them.
    maxWorkers: '100%',
    projects: [
      // To load all modules anew for each of the files would take longer than most of their tests.
      project('together', {
        isolate: false,
        include: ['test/**/*.test.ts'],
        exclude: ['test/browser/**', ...replacing],
      }),
      project('alone', { include: replacing }),
    ],
  },
})
