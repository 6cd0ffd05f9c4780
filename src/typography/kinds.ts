import { CLOSING, CODE, HAN, OPENING, STOPS, WORD } from './characters.ts'

/*
 * Every UTF-16 unit is of one kind, found in a table; a set of kinds is a number with a bit for each. Most prose is set
 * as it should be: which kinds stand beside which, gathered in one pass, tells that before an expression is tried.
 */

/** What a unit of prose is, as far as its typesetting goes. */
export const Kind = {
  other: 0,
  han: 1,
  word: 2,
  space: 3,
  stop: 4,
  closing: 5,
  opening: 6,
  /** A mark of English that stands in Chinese text by mistake. */
  halfWidth: 7,
  dot: 8,
  /** What belongs to the word beside it: $5, 40%, C++. */
  sign: 9,
  quote: 10,
  hyphen: 11,
  ellipsis: 12,
  parenthesis: 13,
  fullWidth: 14,
  wave: 15,
} as const

/** The units of each kind, as in a class of a regular expression. */
const units: Readonly<Record<Exclude<keyof typeof Kind, 'other'>, string>> = {
  han: HAN,
  word: WORD + CODE,
  space: ' ',
  stop: STOPS,
  closing: CLOSING,
  opening: OPENING,
  halfWidth: ',;:!?',
  dot: '.',
  sign: '$€£¥%‰+#',
  quote: '"“”',
  hyphen: '-－',
  ellipsis: '…⋯',
  parenthesis: '()',
  fullWidth: '０-９Ａ-Ｚａ-ｚ',
  wave: '~',
}

const RANGE = /(\\u.{4}|.)(?:-(\\u.{4}|.))?/g

const kinds = new Uint8Array(0x10000)
for (const [name, written] of Object.entries(units)) {
  for (const [, first = '', last = first] of written.matchAll(RANGE)) {
    kinds.fill(Kind[name as keyof typeof Kind], unitOf(first), unitOf(last) + 1)
  }
}

function unitOf(written: string): number {
  return written.length > 1 ? Number.parseInt(written.slice(2), 16) : written.charCodeAt(0)
}

/** The kind of the unit at an offset; `other` outside the text. */
export function kindAt(text: string, at: number): number {
  return at >= 0 && at < text.length ? kinds[text.charCodeAt(at)]! : Kind.other
}

/** By kind, the set of the kinds that stand right behind a unit of it somewhere in a text. */
export type Neighbours = readonly number[]

/** What stands behind what in a text. At both its ends stands what is of no kind. */
export function neighboursIn(text: string): Neighbours {
  const behind = new Array<number>(16).fill(0)
  let former: number = Kind.other
  for (let at = 0; at < text.length; at += 1) {
    const kind = kinds[text.charCodeAt(at)]!
    behind[former]! |= 1 << kind
    former = kind
  }
  behind[former]! |= 1 << Kind.other
  return behind
}

/** Some kinds as a set. */
export function setOf(...members: readonly number[]): number {
  return members.reduce((set, kind) => set | (1 << kind), 0)
}

/** Whether a text has a unit of a kind. */
export function has(neighbours: Neighbours, kind: number): boolean {
  return neighbours[kind] !== 0
}

/** Whether a unit of one of some kinds stands right before one of a set of others. */
export function meet(neighbours: Neighbours, left: readonly number[], right: number): boolean {
  for (const kind of left) if ((neighbours[kind]! & right) !== 0) return true
  return false
}

/** Whether a character is a Chinese ideograph. Nothing is none. */
export function isHan(character: string | undefined): boolean {
  return character !== undefined && kindAt(character, 0) === Kind.han
}

/** Whether a character is a letter or digit of an alphabetic script, or stands for code. */
export function isWord(character: string | undefined): boolean {
  return character !== undefined && kindAt(character, 0) === Kind.word
}

/** How many ideographs a text holds. */
export function countHan(text: string): number {
  let count = 0
  for (let at = 0; at < text.length; at += 1) {
    if (kinds[text.charCodeAt(at)] === Kind.han) count += 1
  }
  return count
}
