/**
 * The function, made to compute its value for one and the same object only once. For what several rules ask of an article;
 * the object must not change afterwards. Values live as long as their objects.
 */
export function oncePer<K extends object, V>(compute: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { readonly value: V }>()
  return (key) => {
    const found = known.get(key)
    if (found) return found.value
    const value = compute(key)
    known.set(key, { value })
    return value
  }
}
