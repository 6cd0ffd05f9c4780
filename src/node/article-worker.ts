import { Tinypool } from 'tinypool'
import { type Order, openTasks, type Tasks } from './tasks.ts'

/*
 * What runs in a thread of its own. A thread serves one request, whose rules are chosen once. Each task gets its order, and
 * whether the thread is watched.
 */
const tasks = await openTasks(Tinypool.workerData)

type Call<K extends keyof Tasks> = readonly [order: Order<K>, isWatched: boolean]

/** Returns when the thread has loaded its modules, so that a deadline does not count the time that takes. */
export function ready(): void {}

export const process = (call: Call<'process'>) => tasks.run('process', ...call)
export const pack = (call: Call<'pack'>) => tasks.run('pack', ...call)
export const processInput = (call: Call<'processInput'>) => tasks.run('processInput', ...call)
