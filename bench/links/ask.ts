import { configSchema } from '../../src/model/config.ts'
import { lookUpLinks } from '../../src/node/links/look-up-links.ts'
import type { SurveyProgress } from '../../src/node/links/pulse.ts'

/** As fast as it goes. */
export const unhurried = { concurrency: 100, rate: 1e6 }

/** Addresses that are spread over hosts of loopback. */
export function addresses(count: number, hosts: number, port: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => {
    const host = i % hosts
    return `http://127.0.${1 + Math.floor(host / 250)}.${1 + (host % 250)}:${port}/page/${i}`
  })
}

/** Asks for addresses, with a folder that remembers them; returns seconds. Throws where one of them is not alive. */
export async function ask(
  urls: readonly string[],
  links: object,
  cacheDir: string,
  onProgress?: (progress: SurveyProgress) => void,
): Promise<number> {
  const config = configSchema.parse({ links })
  const places = urls.map((url) => ({ url, span: { start: 0, end: 0 }, isImage: false }))
  const began = performance.now()
  const { statuses } = await lookUpLinks({ root: cacheDir, cwd: cacheDir, config }, places, {
    allowPrivate: true,
    cacheDir,
    ...(onProgress && { onProgress }),
  })
  const alive = Object.values(statuses).filter(({ verdict }) => verdict.kind === 'alive').length
  if (alive !== urls.length) throw new Error(`${alive} of ${urls.length} are alive`)
  return (performance.now() - began) / 1000
}
