import { writeFileSync } from 'node:fs'

/* Loaded before a program that is measured: says at its end what it took. Threads are part of the process. */
process.on('exit', () => {
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(process.resourceUsage()))
})
