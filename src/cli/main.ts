#!/usr/bin/env node
import module from 'node:module'

// From Node.js 22.1 on, what was compiled once need not be compiled at every start.
if ('enableCompileCache' in module) (module.enableCompileCache as () => void)()
const { run } = await import('./run.ts')

// The reader of a pipe may leave before the end, as `head` does. That is no fault of ours.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
}

// Not process.exit(): a pipe may not have taken all of the output yet.
process.exitCode = await run(process.argv.slice(2), {
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  onInterrupt(end) {
    // Only the first one: the second ends the program, as it would without us.
    process.once('SIGINT', end)
    return () => process.off('SIGINT', end)
  },
})
