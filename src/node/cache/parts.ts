/** Parts as one piece of bytes: how many, how long each is (32 bits, little-endian), and then one after the other. */
export function joinParts(parts: readonly Uint8Array[]): Uint8Array {
  const start = 4 * (parts.length + 1)
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, start))
  const numbers = new DataView(joined.buffer)
  numbers.setUint32(0, parts.length, true)
  let end = start
  for (const [index, part] of parts.entries()) {
    numbers.setUint32(4 * (index + 1), part.length, true)
    joined.set(part, end)
    end += part.length
  }
  return joined
}

/** The parts of bytes that `joinParts` made, in the same memory. */
export function splitParts(joined: Uint8Array): readonly Uint8Array[] {
  const numbers = new DataView(joined.buffer, joined.byteOffset, joined.length)
  const parts: Uint8Array[] = []
  const count = numbers.getUint32(0, true)
  let end = 4 * (count + 1)
  for (let index = 1; index <= count; index += 1) {
    const start = end
    end += numbers.getUint32(4 * index, true)
    parts.push(joined.subarray(start, end))
  }
  return parts
}
