import { readFileSync } from 'node:fs'

/** Version of the package that this file belongs to, compiled or not. */
export function version(): string {
  const file = new URL('../../package.json', import.meta.url)
  return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version
}
