import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../../src/cli/io.ts'
import { run } from '../../src/cli/run.ts'

export interface Result {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command line and catches what it prints. English, without colour, no terminal, unless told otherwise. */
export async function yikan(
  argv: readonly string[],
  { cwd = tmpdir(), env = {}, stdout = {}, stderr = {}, ...rest }: Over = {},
): Promise<Result> {
  const out: string[] = []
  const err: string[] = []
  const code = await run(argv, {
    stdout: { write: (text) => out.push(text), ...stdout },
    stderr: { write: (text) => err.push(text), ...stderr },
    env,
    ...rest,
    cwd,
  })
  return { code, out: out.join(''), err: err.join('') }
}

interface Over extends Partial<Pick<Io, 'cwd' | 'env' | 'onInterrupt'>> {
  readonly stdout?: { readonly isTTY?: boolean; readonly columns?: number }
  readonly stderr?: { readonly isTTY?: boolean; readonly columns?: number }
}

/** An empty folder, gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'yikan-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}
