import { setFlagsFromString } from 'node:v8'

/*
 * What makes V8 wait for more calls of a function before it compiles it anew, by the major version of Node.js, as versions
 * of V8 call it by different names.
 */
const patience: Readonly<Record<string, string>> = {
  '20': '--interrupt-budget=400000',
  '22': '--invocation-count-for-turbofan=30000',
  '24': '--invocation-count-for-turbofan=30000',
}

/**
 * Tells the engine, for the whole process, to compile only what is called very often, and to clear young objects away in the
 * thread that made them. It does both in threads of its own, which is for nothing where a core is idle; where every core has
 * a thread of ours they take its time away: a quarter of a build of a thousand articles on two cores. Does nothing in
 * versions of Node.js whose engine is not known.
 */
export function useFewerThreads(): void {
  const flag = patience[process.versions.node.split('.')[0]!]
  if (flag !== undefined) setFlagsFromString(`${flag} --no-parallel-scavenge`)
}
