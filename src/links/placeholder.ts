import type { ImageRef, LinkRef } from '../model/article.ts'

/** Words that stand where an address is to be filled in. Latin ones in lower case. */
const WORDS = new Set([
  'placeholder',
  'todo',
  'tbd',
  'fixme',
  'xxx',
  'url',
  'link',
  'href',
  'here',
  'address',
  'null',
  'none',
  'nil',
  'undefined',
  'n/a',
  'link-here',
  'url-here',
  'your-url',
  'your-link',
  'insert-link',
  'insert-url',
  'image-url',
  'img-url',
  '链接',
  '连接',
  '网址',
  '地址',
  '链接地址',
  '原文链接',
  '图片链接',
  '图片地址',
  '占位符',
  '待补充',
  '待补',
])
const LONGEST = Math.max(...[...WORDS].map(({ length }) => length))
/** `${url}`, `{{ url }}`, `%URL%`, `<url>`, `[URL]`: a template that was not filled in. */
const TEMPLATE = /^(?:\$\{[^}]*\}|\{\{[^}]*\}\}|\{%[^%]*%\}|%\w+%|<[^>]*>|\[[^\]]*\])$/
const ONLY_SCHEME = /^(?:https?:)?[/\\]{2,}$|^https?:?$/i
const ONLY_MARKS = /^[-_.…?？*]+$|^#+$/

/**
 * Whether an address is only a stand-in for one: empty, `#`, `https://`, `TODO`, `链接`, `${url}`. A path of a file is
 * none, however it is called: `link.md`, `url/`.
 */
export function isPlaceholder({ raw }: Pick<LinkRef | ImageRef, 'raw'>): boolean {
  const written = raw.trim()
  if (written === '' || ONLY_SCHEME.test(written) || ONLY_MARKS.test(written)) return true
  return standsIn(written) || standsIn(written.replace(/^https?:\/\//i, ''))
}

function standsIn(word: string): boolean {
  return TEMPLATE.test(word) || (word.length <= LONGEST && WORDS.has(word.toLowerCase()))
}
