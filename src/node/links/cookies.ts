/** Cookies that hosts set while one address is asked for; each goes back to its own host alone. */
export interface Cookies {
  /** The value of the `Cookie` header; empty where there is none. */
  for(url: URL): string
  /** Takes in `Set-Cookie` headers, joined by line ends. */
  keep(url: URL, setCookie: string | undefined): void
}

export function createCookies(): Cookies {
  const jars = new Map<string, Map<string, string>>()
  return {
    for({ host }) {
      const jar = jars.get(host) ?? []
      return Array.from(jar, ([name, value]) => `${name}=${value}`).join('; ')
    },
    keep({ host }, setCookie) {
      if (setCookie === undefined) return
      const jar = jars.get(host) ?? new Map<string, string>()
      jars.set(host, jar)
      for (const line of setCookie.split('\n')) {
        const [, name, value] = /^\s*([^=;\s]+)=([^;]*)/.exec(line) ?? []
        if (name !== undefined) jar.set(name, value!.trim())
      }
    },
  }
}
