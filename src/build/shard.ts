/** A part of a publication that is built by itself: the `number`th of `of`, counted from 1. */
export interface Shard {
  readonly number: number
  readonly of: number
}

/**
 * The shard that a file belongs to, by the digest of its path in hexadecimal: it depends on nothing else, so that no
 * article changes its shard because others come and go.
 */
export function shardOf(digest: string, of: number): number {
  return (Number.parseInt(digest.slice(0, 8), 16) % of) + 1
}

/** The name of the file in which a shard tells of its articles. */
export function shardFile({ number, of }: Shard): string {
  return `shard-${number}-of-${of}`
}

/** The shard that a file tells of; nothing for any other file. */
export function shardOfFile(name: string): Shard | undefined {
  const [, number, of] = /^shard-([1-9]\d{0,3})-of-([1-9]\d{0,3})$/.exec(name) ?? []
  return number && of ? { number: Number(number), of: Number(of) } : undefined
}
