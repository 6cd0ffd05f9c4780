import { join } from 'node:path'

/** The program as it was made for this run of the tests, to be started as a process. */
export const program = join(process.env.YIKAN_TEST_PROGRAM!, 'cli/main.js')
