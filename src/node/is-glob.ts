/** One of these is in every glob. */
const SIGN = /[!([{*?]/

/** Whether a path is a glob. The package that knows it is loaded only for a path that could be one. */
export async function isGlob(path: string): Promise<boolean> {
  return SIGN.test(path) && (await import('tinyglobby')).isDynamicPattern(path)
}
