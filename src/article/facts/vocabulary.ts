/** Names that are known before a text is read. */
export interface Vocabulary {
  /** By the code of the character that a name begins with, in small letters; the longest first. */
  readonly byInitial: ReadonlyMap<number, readonly Entry[]>
  /** Whether all of them begin with a Latin letter or a digit. */
  readonly isLatin: boolean
}

interface Entry {
  readonly name: string
  readonly initial: number
  /** Where the name ends if it begins at `at`; -1 where it does not. */
  endAt(text: string, at: number): number
}

/** These names and those of another vocabulary. */
export function createVocabulary(names: readonly string[], wider?: Vocabulary): Vocabulary {
  const byInitial = new Map(wider?.byInitial)
  const add = (initial: number, entry: Entry) => {
    const others = byInitial.get(initial) ?? byInitial.get(anywhere) ?? []
    byInitial.set(initial, [...others, entry].sort(longestFirst))
  }
  for (const entry of names.map(entryOf)) {
    for (const initial of entry.initial === anywhere ? byInitial.keys() : []) {
      if (initial !== anywhere) add(initial, entry)
    }
    add(entry.initial, entry)
  }
  const isLatin = names.every((name) => /^[A-Za-z0-9]/.test(name))
  return { byInitial, isLatin: isLatin && (wider?.isLatin ?? true) }
}

const longestFirst = (a: Entry, b: Entry): number =>
  b.name.length - a.name.length || (a.name < b.name ? -1 : 1)

const none: readonly Entry[] = []

/**
 * Where the longest name that begins at `at` ends; -1 where none does. A writer may use capitals as he likes, and set a
 * space, a hyphen or nothing where the name has a space or hyphen and between its letters and digits. A name ends where no
 * version or further part of it goes on.
 */
export function nameEnd({ byInitial }: Vocabulary, text: string, at: number): number {
  const entries = byInitial.get(folded(text.charCodeAt(at))) ?? byInitial.get(anywhere) ?? none
  if (entries.length === 0 || isWord(text.charCodeAt(at - 1))) return -1
  for (const entry of entries) {
    const end = entry.endAt(text, at)
    if (end > at) return end
  }
  return -1
}

/* The initial of names that may begin with several characters; they stand in all lists. */
const anywhere = -1

/*
 * Nearly all names are written in letters that need no more than this to be compared whatever their case, and are compared
 * letter by letter: a pattern of its own for each article and its headings would take longer to make than to use.
 */
function entryOf(name: string): Entry {
  const parts = partsOf(name)
  if (!parts.every(isPlain)) return { name, initial: anywhere, endAt: patternOf(parts) }
  const codes = parts.map((part) =>
    Array.from(part.split(''), (unit) => folded(unit.charCodeAt(0))),
  )
  return { name, initial: codes[0]![0]!, endAt: (text, at) => endOf(codes, text, at) }
}

/* Where a writer may set a space, a hyphen or nothing: at those of the name, and between letters and digits. */
function partsOf(name: string): readonly string[] {
  return name.split(/[\s-]+|(?<=[a-z])(?=\d)/i)
}

/* Whether a part has none but ASCII letters and characters without case. */
function isPlain(part: string): boolean {
  return part !== '' && part.split('').every((unit) => unit < '\u0080' || hasNoCase(unit))
}

const hasNoCase = (unit: string): boolean => unit.toLowerCase() === unit.toUpperCase()

function endOf(parts: readonly (readonly number[])[], text: string, at: number): number {
  let end = at
  for (const [i, part] of parts.entries()) {
    if (i > 0 && /[\s-]/.test(text[end] ?? '')) end += 1
    for (const code of part) {
      if (folded(text.charCodeAt(end)) !== code) return -1
      end += 1
    }
  }
  return goesOn(text, end) ? -1 : end
}

function goesOn(text: string, end: number): boolean {
  const [sign, next] = [text.charCodeAt(end), text.charCodeAt(end + 1)]
  if (isWord(sign)) return true
  if (sign === hyphen) return isWord(next)
  return (sign === point || sign === slash) && isDigit(next)
}

const [hyphen, point, slash] = ['-', '.', '/'].map((sign) => sign.charCodeAt(0))

function patternOf(parts: readonly string[]): Entry['endAt'] {
  const end = '(?![A-Za-z0-9]|[./-]\\d|-[A-Za-z])'
  const pattern = new RegExp(`${parts.map(escaped).join('[\\s-]?')}${end}`, 'iuy')
  return (text, at) => {
    pattern.lastIndex = at
    return pattern.test(text) ? pattern.lastIndex : -1
  }
}

function escaped(part: string): string {
  return part.replace(/[^A-Za-z0-9]/gu, (sign) => `\\u{${sign.codePointAt(0)!.toString(16)}}`)
}

const [longS, kelvin] = ['\u017f', '\u212a'].map((sign) => sign.charCodeAt(0))

/* A letter in small; ſ and the sign of the kelvin are letters too where case is of no account. */
function folded(code: number): number {
  if (code >= 65 && code <= 90) return code + 32
  return code === longS ? 115 : code === kelvin ? 107 : code
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57

/** Whether a character is a letter or digit of a name, case being of no account. */
export function isWord(code: number): boolean {
  const letter = folded(code)
  return (letter >= 97 && letter <= 122) || isDigit(code)
}
