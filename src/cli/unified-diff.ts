import { createTwoFilesPatch, FILE_HEADERS_ONLY } from 'diff'

/** What changed in a file as a unified diff that `git apply` and `patch -p1` take (POSIX diff -u). */
export function unifiedDiff(path: string, before: string, after: string): string {
  return createTwoFilesPatch(`a/${path}`, `b/${path}`, before, after, undefined, undefined, {
    context: 3,
    headerOptions: FILE_HEADERS_ONLY,
  })
}
