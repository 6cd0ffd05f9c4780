/**
 * A fragment that names a place of a page by its id; nothing for one that does not: `top` (HTML §7.4.6.4), a text
 * directive (`:~:text=`, URL Fragment Text Directives), the route of an application in the page (`#/…`, `#!…`), lines of
 * source code (`#L10`), and parameters (`#page=3`).
 */
export function checkableFragment(fragment: string | undefined): string | undefined {
  const name = fragment?.replace(/:~:.*$/s, '')
  if (name === undefined || name === '' || name.toLowerCase() === 'top') return undefined
  if (/^[/!?]|=/.test(name) || /^L\d+(?:C\d+)?(?:-L?\d+(?:C\d+)?)?$/.test(name)) return undefined
  return name
}

/** The ids that a fragment may mean: as written and decoded; GitHub prefixes those of user content. */
export function idsOf(fragment: string): readonly string[] {
  const plain = [...new Set([fragment, decoded(fragment)])]
  return [...plain, ...plain.map((id) => `user-content-${id}`)]
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
