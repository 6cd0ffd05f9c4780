/**
 * Does the work of each item and gives its results out in the order they came in, however many are under way; no more
 * than `width` are.
 */
export async function* inOrder<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
  width: number,
): AsyncGenerator<R> {
  const underWay: Promise<R>[] = []
  for (const item of items) {
    const next = work(item)
    // It is awaited later; until then its failure is no unhandled one.
    next.catch(() => {})
    underWay.push(next)
    if (underWay.length >= width) yield await underWay.shift()!
  }
  while (underWay.length > 0) yield await underWay.shift()!
}
