/** Keys whose value is kept as it stands. */
export const TEXT_KEYS = ['title', 'cover', 'summary', 'date', 'updated', 'slug'] as const
export type TextKey = (typeof TEXT_KEYS)[number]

/** Keys of people, singular and plural, by the field they fill. */
const PEOPLE_KEYS: Readonly<Record<string, 'author' | 'translator' | 'reviewer'>> = {
  author: 'author',
  authors: 'author',
  'original.author': 'author',
  'original.authors': 'author',
  translator: 'translator',
  translators: 'translator',
  reviewer: 'reviewer',
  reviewers: 'reviewer',
}

const OTHER_KEYS = ['tags', 'license', 'url', 'original', 'original.title', 'original.url']

/** Keys that communities write and yikan keeps without comment. */
const KEPT_KEYS = new Set(['collector', 'publisher', 'permalink', 'note'])

const KNOWN = new Set<string>([...TEXT_KEYS, ...Object.keys(PEOPLE_KEYS), ...OTHER_KEYS])

/** Whether yikan gives the key a meaning; case does not count. */
export function isKnownKey(key: string): boolean {
  return KNOWN.has(key.toLowerCase())
}

/** Whether the key is kept as an extra field and needs no remark. */
export function isKeptKey(key: string): boolean {
  return KEPT_KEYS.has(key)
}

export function isTextKey(key: string): key is TextKey {
  return (TEXT_KEYS as readonly string[]).includes(key)
}

/** The field of people that a key fills; undefined for other keys. */
export function personField(key: string): 'author' | 'translator' | 'reviewer' | undefined {
  return Object.hasOwn(PEOPLE_KEYS, key) ? PEOPLE_KEYS[key] : undefined
}

/** Keys to suggest for a misspelt one. */
export const SUGGESTED_KEYS: readonly string[] = [
  ...TEXT_KEYS,
  ...['tags', 'license', 'original', 'authors', 'translators', 'reviewers'],
]
