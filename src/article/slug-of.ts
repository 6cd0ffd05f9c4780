import type { Metadata } from '../model/metadata.ts'

/** Names of files that say nothing about the article; its folder does. */
const NAMELESS = /^(?:index|readme|article|zh|zh-cn)$/i
const LANGUAGE = /\.(?:zh|zh-cn|translated)$/i
/** Windows opens a device under these names, whatever the extension. */
const DEVICE = /^(?:con|prn|aux|nul|(?:com|lpt)[0-9¹²³])$/i
/** In UTF-8. File systems allow 255 bytes for a name. */
const LONGEST = 120
const FALLBACK = 'article'

/**
 * Name of the article's folder in the output: the slug of its metadata, else the name of its file, or of the folder that
 * holds it where the file is called `index.md` or the like. Only letters (Han too), digits, `_` and `-` stay; all
 * else becomes `-`. In NFC, never empty, at most 120 bytes long, and no device name of Windows, so that it is one safe
 * step of a path and of a URL. Two articles may get the same slug.
 */
export function slugOf(path: string, metadata: Pick<Metadata, 'slug'>): string {
  const wanted = metadata.slug ? safeName(metadata.slug.value) : ''
  return wanted || safeName(nameOf(path)) || FALLBACK
}

function nameOf(path: string): string {
  const steps = path.split('/')
  const stem = (steps.pop() ?? '').replace(/\.(?:md|markdown)$/i, '').replace(LANGUAGE, '')
  return NAMELESS.test(stem) ? (steps.findLast((step) => safeName(step) !== '') ?? stem) : stem
}

function safeName(text: string): string {
  const plain = text
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N}_-]+/gu, '-')
    // A mark without a letter, such as what chose the form of an emoji that is gone.
    .replace(/(?<![\p{L}\p{M}\p{N}])\p{M}+/gu, '')
    .replace(/-{2,}/g, '-')
    .replace(/^-+/, '')
  const name = cut(plain).replace(/-{1,120}$/, '')
  return DEVICE.test(name) ? `${FALLBACK}-${name}` : name
}

/** As many whole characters from the beginning as the length allows. */
function cut(text: string): string {
  let bytes = 0
  let end = 0
  for (const character of text) {
    bytes += utf8Length(character)
    if (bytes > LONGEST) break
    end += character.length
  }
  return text.slice(0, end)
}

function utf8Length(character: string): number {
  const code = character.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}
