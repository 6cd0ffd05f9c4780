import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** Runs a file of this folder in another process, with a channel for messages. */
export function startChild(name: string, args: readonly string[]): ChildProcess {
  const script = fileURLToPath(new URL(name, import.meta.url))
  return spawn(process.execPath, ['--import', 'tsx', script, ...args], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

/** The first message of a process that has a property. */
export function messageWith<T extends string>(
  child: ChildProcess,
  property: T,
): Promise<Readonly<Record<string, number>>> {
  return new Promise((resolve, reject) => {
    child.on('message', (message: Readonly<Record<string, number>>) => {
      if (property in message) resolve(message)
    })
    child.once('exit', (code) => reject(new Error(`ended with ${code} before ${property}`)))
  })
}
