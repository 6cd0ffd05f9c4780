/**
 * What the operating system said, such as `ENOSPC: no space left on device`, without the call and the path that Node
 * adds. Errors of other kinds are given by their message.
 */
export function systemReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return hasCode(error) && error.message.startsWith(error.code)
    ? (error.message.split(',', 1)[0] ?? error.code)
    : error.message
}

/** Whether an error comes from the operating system; its `code` is such as `ENOENT`. */
export function hasCode(error: unknown): error is Error & { code: string } {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
}
