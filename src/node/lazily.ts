/** A thing that is made when it is first asked for. */
export function lazily<T>(make: () => Promise<T>): {
  get(): Promise<T>
  /** The thing where it was made; nothing where its making failed. */
  made(): Promise<T | undefined>
} {
  let thing: Promise<T> | undefined
  return {
    get: () => {
      thing ??= make()
      return thing
    },
    made: async () => thing?.catch(() => undefined),
  }
}
