/** What a command may know of the world around it, so that tests can run it without a process. */
export interface Io {
  readonly stdout: Output
  readonly stderr: Output
  readonly env: Readonly<Record<string, string | undefined>>
  readonly cwd: string
  /** Calls back once when the person at the keyboard wants the work to end; returns what takes that back. */
  readonly onInterrupt?: (end: () => void) => () => void
}

export interface Output {
  write(text: string): unknown
  readonly isTTY?: boolean
  /** Width of the terminal. */
  readonly columns?: number
}
