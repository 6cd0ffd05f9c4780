import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { anchorsOf, understand } from '../article/index.ts'
import type { FileLookup } from '../build/process-article.ts'
import type { Request } from '../build/settings.ts'
import type { Config, ParserName } from '../model/config.ts'
import type { FileQuestion, LinkedFile } from '../model/evidence.ts'
import { isSuspicious } from '../text/complexity.ts'
import { decodeText } from './decode-text.ts'
import { sha256 } from './read-source.ts'
import { hasCode } from './system-error.ts'

/**
 * Looks files up on the disk, at once, since it is asked in the midst of an article. Nothing is known of any file where
 * the request does not say which folder it is about.
 */
export function lookUpFiles({ root, config }: Pick<Request, 'root' | 'config'>): FileLookup {
  if (root === undefined) return () => []
  return (questions) =>
    questions.flatMap((question) => {
      try {
        return [lookUp(root, question, config)]
      } catch (error) {
        if (!hasCode(error)) throw error
        // Below a file there is no other. Of one that the system does not let us look at nothing is known.
        return error.code === 'ENOTDIR' ? [{ path: question.path, exists: false }] : []
      }
    })
}

function lookUp(root: string, { path, anchors }: FileQuestion, config: Config): LinkedFile {
  const file = resolve(root, path)
  // A path that holds a NUL is refused with an exception whatever the options say.
  const status = path.includes('\0') ? undefined : statSync(file, { throwIfNoEntry: false })
  if (status === undefined) return { path, exists: false }
  const isArticle =
    /\.(?:md|markdown)$/i.test(path) && status.isFile() && status.size <= config.limits.bytes
  if (!anchors || !isArticle) return { path, exists: true }
  const bytes = readFileSync(file)
  const found = anchorsIn(path, bytes, config.parser)
  const content = { sha256: sha256(bytes), size: bytes.length }
  return { path, exists: true, ...(found && { anchors: found }), content }
}

/** Nothing where the file is no text, or one that may take long to parse. */
function anchorsIn(
  path: string,
  bytes: Uint8Array,
  parser: ParserName,
): readonly string[] | undefined {
  const decoded = decodeText(bytes)
  if (!('text' in decoded) || isSuspicious(decoded.text)) return undefined
  return anchorsOf(understand({ path, text: decoded.text, sha256: '' }, { parser }))
}
