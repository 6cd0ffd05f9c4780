import { existsSync } from 'node:fs'
import { join } from 'node:path'

/*
 * Real articles of others, against which yikan is measured. They are no part of the project: the tests that read them
 * are passed over, with a line that says so, where they are absent.
 */

const shared = process.env.YIKAN_SHARED ?? join(import.meta.dirname, '../../shared')

/** Published translations, most beside their originals. */
export const realArticles = join(shared, 'articles')
/** Folders of `en.md` and `zh.md`. */
export const realPairs = join(shared, 'corpus/pairs')

export const hasMaterial = existsSync(realArticles) && existsSync(realPairs)
if (!hasMaterial) console.warn(`no articles under ${shared}: tests of real material are skipped`)
