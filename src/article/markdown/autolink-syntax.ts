import {
  asciiAlpha,
  asciiAlphanumeric,
  markdownLineEndingOrSpace,
  unicodePunctuation,
  unicodeWhitespace,
} from 'micromark-util-character'
import type {
  Code,
  Construct,
  Effects,
  Extension,
  State,
  TokenizeContext,
} from 'micromark-util-types'
import { isCjkUnit } from '../../text/script.ts'

declare module 'micromark-util-types' {
  interface TokenTypeMap {
    literalAutolink: 'literalAutolink'
    literalAutolinkEmail: 'literalAutolinkEmail'
    literalAutolinkHttp: 'literalAutolinkHttp'
    literalAutolinkWww: 'literalAutolinkWww'
  }
}

/*
 * Bare addresses in text (GFM 0.29 §6.9), with one rule more: Chinese letters and marks end them, as white space does,
 * and may stand before them. GFM runs on to the next space, which in Chinese is often the end of the paragraph.
 */

/** No host name is longer (RFC 1035 §2.3.4). Without a limit, failed attempts at `www._www._…` add up to a square. */
const LONGEST_DOMAIN = 253

const PREFIXES = ['http://', 'https://', 'www.']

/** Marks that do not belong to an address that ends in them; after `&` more has to be looked at. */
const TRAILING = new Set(Array.from('!"&\'()*,.:;?_~', (mark) => mark.charCodeAt(0)))
/** White space aside, what no address may hold: brackets (RFC 3986 §2.2), so that `[https://a.com][1]` and a note behind an address work. */
const ENDS = new Set(Array.from('<[]\\', (mark) => mark.charCodeAt(0)))

const DOT = 46
const UNDERSCORE = 95
const OPEN = 40
const CLOSE = 41
const AMPERSAND = 38
const SEMICOLON = 59
const PLUS = 43
const AT = 64
const SLASH = 47
const HYPHEN = 45

const address: Construct = { name: 'chineseAddress', tokenize: tokenizeAddress }
const email: Construct = {
  name: 'chineseEmail',
  tokenize: tokenizeEmail,
  previous: mayPrecedeEmail,
}
const prefix: Construct = { tokenize: tokenizePrefix, partial: true }
const domain: Construct = { tokenize: tokenizeDomain, partial: true }
const path: Construct = { tokenize: tokenizePath, partial: true }
const dotInside: Construct = { tokenize: tokenizeDotInside, partial: true }

/** The micromark extension. It takes the place of the three constructs of GFM's own autolink literals. */
export const autolinkSyntax: Extension = {
  disable: { null: ['wwwAutolink', 'protocolAutolink', 'emailAutolink'] },
  text: constructsByCode(),
}

function constructsByCode(): Record<number, Construct[]> {
  const table: Record<number, Construct[]> = {}
  for (let code = 0; code < 128; code++) if (isLocalPart(code)) table[code] = [email]
  for (const letter of 'hHwW') table[letter.charCodeAt(0)] = [email, address]
  return table
}

/** `http://`, `https://` or `www.`, then a domain and whatever follows up to the end of the address. */
function tokenizeAddress(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous
  return (code) => {
    const type = code === 72 || code === 104 ? 'literalAutolinkHttp' : 'literalAutolinkWww'
    const allowed = type === 'literalAutolinkHttp' ? !asciiAlpha(before) : mayPrecedeWww(before)
    if (!allowed) return nok(code)
    effects.enter('literalAutolink')
    effects.enter(type)
    const end: State = (next) => {
      effects.exit(type)
      effects.exit('literalAutolink')
      return ok(next)
    }
    const afterPrefix = effects.attempt(domain, effects.attempt(path, end, nok), nok)
    return effects.attempt(prefix, afterPrefix, nok)(code)
  }
}

function tokenizePrefix(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let seen = ''
  const inside: State = (code) => {
    if (code === null || code < 0) return nok(code)
    seen += String.fromCharCode(code).toLowerCase()
    if (!PREFIXES.some((known) => known.startsWith(seen))) return nok(code)
    effects.consume(code)
    return PREFIXES.includes(seen) ? ok : inside
  }
  return inside
}

/** Letters, digits and hyphens in parts; full stops and underscores at the very end belong to the sentence. */
function tokenizeDomain(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  let seen = ''
  let marks = ''
  const run: Construct = { tokenize: tokenizeMarks, partial: true }
  return inside

  function inside(code: Code): State | undefined {
    if (seen.length > LONGEST_DOMAIN) return nok(code)
    if (code === DOT || code === UNDERSCORE) return effects.attempt(run, afterMarks, end)(code)
    if (!isDomainLetter(code)) return end(code)
    seen += String.fromCharCode(code)
    effects.consume(code)
    return inside
  }

  function tokenizeMarks(this: TokenizeContext, inner: Effects, yes: State, no: State): State {
    marks = ''
    return function mark(code: Code): State | undefined {
      if (code !== DOT && code !== UNDERSCORE) return isDomainLetter(code) ? yes(code) : no(code)
      if (marks.length > LONGEST_DOMAIN) return no(code)
      marks += String.fromCharCode(code)
      inner.consume(code)
      return mark
    }
  }

  function afterMarks(code: Code): State | undefined {
    seen += marks
    return inside(code)
  }

  function end(code: Code): State | undefined {
    return isDomain(seen) ? ok(code) : nok(code)
  }
}

/** Everything after the domain. Marks are tried a run at a time, so that no mark is looked at twice over. */
function tokenizePath(this: TokenizeContext, effects: Effects, ok: State): State {
  /** Parentheses still open; closing ones without a partner make it negative. */
  let open = 0
  let change = 0
  const run: Construct = { tokenize: tokenizeTrail, partial: true }
  return inside

  function inside(code: Code): State | undefined {
    if (isEnd(code)) return ok(code)
    const closes = code === CLOSE && open > 0
    if (!closes && isTrailing(code)) return effects.attempt(run, afterTrail, ok)(code)
    if (closes) open--
    effects.consume(code)
    return inside
  }

  /** Succeeds where the marks turn out to stand inside the address. */
  function tokenizeTrail(this: TokenizeContext, inner: Effects, yes: State, no: State): State {
    change = 0
    return mark

    function mark(code: Code): State | undefined {
      if (isEnd(code)) return no(code)
      if (!isTrailing(code) || (code === CLOSE && open + change > 0)) return yes(code)
      if (code === OPEN) change++
      if (code === CLOSE) change--
      inner.consume(code)
      return code === AMPERSAND ? reference : mark
    }

    /** `&amp;` at the end is not part of the address, `&page=2` is. */
    function reference(code: Code): State | undefined {
      if (code === SEMICOLON) return mark(code)
      if (!asciiAlphanumeric(code)) return yes(code)
      inner.consume(code)
      return reference
    }
  }

  function afterTrail(code: Code): State | undefined {
    open += change
    return inside(code)
  }
}

/** `name@example.com`: the domain needs a full stop and a letter at its end. */
function tokenizeEmail(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  const before = this.previous
  let last: Code = null
  let dots = 0
  return start

  function start(code: Code): State | undefined {
    if (!mayPrecedeEmail(before)) return nok(code)
    effects.enter('literalAutolink')
    effects.enter('literalAutolinkEmail')
    return local(code)
  }

  function local(code: Code): State | undefined {
    if (code !== AT && !isLocalPart(code)) return nok(code)
    effects.consume(code)
    return code === AT ? host : local
  }

  function host(code: Code): State | undefined {
    if (code === DOT) return effects.check(dotInside, consumeHost, end)(code)
    return asciiAlphanumeric(code) || code === HYPHEN || code === UNDERSCORE
      ? consumeHost(code)
      : end(code)
  }

  function consumeHost(code: Code): State | undefined {
    if (code === DOT) dots++
    last = code
    effects.consume(code)
    return host
  }

  function end(code: Code): State | undefined {
    if (dots === 0 || !asciiAlpha(last)) return nok(code)
    effects.exit('literalAutolinkEmail')
    effects.exit('literalAutolink')
    return ok(code)
  }
}

function tokenizeDotInside(this: TokenizeContext, effects: Effects, ok: State, nok: State): State {
  return (dot) => {
    effects.consume(dot)
    return (code) => (asciiAlphanumeric(code) ? ok(code) : nok(code))
  }
}

function isDomain(text: string): boolean {
  const parts = text.split('.')
  return /[^-_.]/.test(text) && !parts.slice(-2).some((part) => part.includes('_'))
}

function isDomainLetter(code: Code): code is number {
  if (code === HYPHEN || asciiAlphanumeric(code)) return true
  return code !== null && code > 127 && !isEnd(code) && !unicodePunctuation(code)
}

function isTrailing(code: Code): boolean {
  return code !== null && TRAILING.has(code)
}

function isEnd(code: Code): boolean {
  if (code === null || ENDS.has(code) || markdownLineEndingOrSpace(code)) return true
  return unicodeWhitespace(code) || isCjkUnit(code)
}

function isLocalPart(code: Code): boolean {
  return (
    code === PLUS ||
    code === HYPHEN ||
    code === DOT ||
    code === UNDERSCORE ||
    asciiAlphanumeric(code)
  )
}

function mayPrecedeEmail(code: Code): boolean {
  return code !== SLASH && !isLocalPart(code)
}

/** White space, `(`, `*`, `_`, `~` as in GFM, brackets, and Chinese. */
function mayPrecedeWww(code: Code): boolean {
  if (code === null || markdownLineEndingOrSpace(code) || isCjkUnit(code)) return true
  return '(*_~[]'.includes(String.fromCharCode(code))
}
