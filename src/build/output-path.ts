/**
 * Whether a path stays below the folder it is joined to, on every system: not absolute, no drive, no backslash, no NUL,
 * and no empty, `.` or `..` part.
 */
export function isOutputPath(path: string): boolean {
  if (/[\\\0]|^[a-z]:/i.test(path)) return false
  return path.split('/').every((name) => name !== '' && name !== '.' && name !== '..')
}
