import { refusalRule } from '../refusal-rule.ts'

/** A file above the size up to which articles are read. */
export const inputTooLarge = refusalRule('too-large', ({ data: { bytes = 0, limit = 0 } }) => ({
  data: { size: inUnits(Number(bytes)), limit: inUnits(Number(limit)) },
}))

/** A size as people say it, in decimal units: `10 MB`, `12.3 kB`, `17 B`. */
function inUnits(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  const [size, unit] = bytes < 1_000_000 ? [bytes / 1000, 'kB'] : [bytes / 1_000_000, 'MB']
  return `${Number(size.toFixed(1))} ${unit}`
}
