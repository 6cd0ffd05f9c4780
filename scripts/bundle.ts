import path from 'node:path'
import { bundleProgram } from './bundle-program.ts'

/*
 * The second half of `npm run compile`: makes the program of `src/cli/`. The library, `dist/index.js`, is compiled file by
 * file.
 */
await bundleProgram(path.resolve(import.meta.dirname, '../dist'))
