import type { Request, Settings } from '../build/settings.ts'
import { lazily } from './lazily.ts'

/**
 * Makes a request ready when it is first needed: to choose rules, all of them have to be loaded, and a run in which
 * nothing has changed needs none. Its promise rejects with a UserError for a rule that does not exist.
 */
export function settingsFor(request: Request): () => Promise<Settings> {
  return lazily(async () => (await import('../build/settings.ts')).settingsOf(request)).get
}
