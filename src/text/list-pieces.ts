/** The pieces of a text that lists items: what stands before them, between each two, and after. */
export function listPieces<T>(
  before: string,
  items: readonly T[],
  between: string,
  after: string,
): readonly (string | T)[] {
  return [
    before,
    ...items.flatMap((item, index) => (index === 0 ? [item] : [between, item])),
    after,
  ]
}
