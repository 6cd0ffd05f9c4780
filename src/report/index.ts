import type { Reporter } from '../model/reporter.ts'
import { github } from './github.ts'
import { json } from './json.ts'
import { junit } from './junit.ts'
import { pretty } from './pretty.ts'
import { sarif } from './sarif.ts'

/** Every report form; the first is the one for people. */
export const reporters: readonly Reporter[] = [pretty, json, sarif, github, junit]
