import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

/*
 * Loaded before the program: it dies, as by `kill -9`, right before it touches the disk for the nth time, n being
 * DIE_AT. Half of what was to be written is written first.
 */
let left = Number(process.env.DIE_AT)
const deeds = [
  'mkdirSync',
  'openSync',
  'writeFileSync',
  'writeSync',
  'renameSync',
  'rmSync',
  'linkSync',
]
for (const name of deeds) {
  const deed = fs[name]
  fs[name] = (...args) => {
    if (name === 'openSync' && args[1] === undefined) return deed(...args)
    left -= 1
    if (left <= 0) {
      const [target, content] = args
      if (name === 'writeFileSync' && content?.length > 1)
        deed(target, content.slice(0, content.length >> 1))
      process.kill(process.pid, 'SIGKILL')
    }
    return deed(...args)
  }
}
syncBuiltinESMExports()
process.on('exit', () => fs.writeSync(2, `left ${left}\n`))
