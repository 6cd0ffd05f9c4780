import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a file of this folder in another process, with a channel for messages. */
export function startChild(name: string, args: readonly string[]): ChildProcess {
  const script = fileURLToPath(new URL(name, import.meta.url))
  const loader = name.endsWith('.ts') ? ['--import', 'tsx'] : []
  return spawn(process.execPath, [...loader, script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** The first message of a process that has a property. */
export function messageWith<T extends string>(
  child: ChildProcess,
  property: T,
): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    const read = (message: Readonly<Record<string, number>>) => {
      if (!(property in message)) return
      child.off('message', read).off('exit', end)
      resolve(message)
    }
    const end = (code: number) => reject(new Error(`ended with ${code} before ${property}`))
    child.on('message', read).on('exit', end)
  })
}
