import type { ProseRun } from '../../../article/prose/run.ts'
import { oncePer } from '../../../text/once-per.ts'
import { readSpacing } from '../../../typography/index.ts'

/** How a run is spaced. More than one rule asks. */
export const spacingOf = oncePer(({ text, neighbours }: ProseRun) => readSpacing(text, neighbours))
