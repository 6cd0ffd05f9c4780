import { type DateReading, fullYear } from './calendar.ts'
import { mayBeginPeriod } from './date-starts.ts'
import { yearAt } from './months-en.ts'
import type { Prose } from './prose.ts'

const century =
  /(?:the )?(?:(\d{1,2})(?:st|nd|rd|th)|(twenty-first|twenty first|twentieth|nineteenth|eighteenth|seventeenth|sixteenth|fifteenth))[ -]+century/y
const centuryWords: Readonly<Record<string, number>> = {
  'twenty-first': 21,
  'twenty first': 21,
  twentieth: 20,
  nineteenth: 19,
  eighteenth: 18,
  seventeenth: 17,
  sixteenth: 16,
  fifteenth: 15,
}
const decade = /(\d{3})0(?:'?s| s)(?![a-z\d])/y
const shortDecade = /'?(\d)0'?s(?![a-z\d])/y
const decadeWords =
  /(?:(twenty|nineteen|eighteen)[ -])?(tens|twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?![a-z])/y
const thousands = /two thousand(?: and)? (tens|twenties)(?![a-z])/y
const decadeNames = [
  '',
  'tens',
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
]
const quarterFirst =
  /(?:q([1-4])|h([12])|([1-4])q|(first|second|third|fourth) quarter(?: of)?)[ -]?'?(\d{4}|\d{2})(?![\d.,%a-z])/y
const quarterLast =
  /(\d{4})[ -](?:q([1-4])|h([12])|(?:the )?(first|second|third|fourth) quarter)(?![\da-z])/y
const quarterAlone = /(first|second|third|fourth)[ -]quarter(?![a-z])/y
const fiscal = /(?:fy|fiscal year|fiscal) ?'?(\d{4}|\d{2})(?![\d.,])/y
const order = ['first', 'second', 'third', 'fourth']

const match = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
  pattern.lastIndex = at
  return pattern.exec(text)
}

/** A century, decade, quarter, half or fiscal year in English at `at`; nothing where none begins. */
export function readPeriod(prose: Prose, at: number): DateReading | undefined {
  if (!mayBeginPeriod(prose, at)) return undefined
  return readCentury(prose, at) ?? readDecade(prose, at) ?? readQuarter(prose, at)
}

function readCentury({ lower }: Prose, at: number): DateReading | undefined {
  const found = match(century, lower, at)
  if (!found) return undefined
  const number = found[1] ? Number(found[1]) : centuryWords[found[2]!]!
  return { end: century.lastIndex, fields: { century: `${String(number - 1).padStart(2, '0')}XX` } }
}

function readDecade({ lower, text }: Prose, at: number): DateReading | undefined {
  const full = match(decade, lower, at)
  if (full && /^1[0-8]0/.test(full[1]!))
    return { end: decade.lastIndex, fields: { century: `${full[1]!.slice(0, 2)}XX` } }
  if (full && /^[12]/.test(full[1]!))
    return { end: decade.lastIndex, fields: { decade: `${full[1]}X` } }
  const short = match(shortDecade, lower, at)
  if (short && !isAge(lower, at) && (text[at] === "'" || isNamedDecade(lower, at)))
    return { end: shortDecade.lastIndex, fields: { decade: `XX${short[1]}X` } }
  const later = match(thousands, lower, at)
  if (later)
    return { end: thousands.lastIndex, fields: { decade: `20${decadeNames.indexOf(later[1]!)}X` } }
  const word = match(decadeWords, lower, at)
  if (!word || (word[2] === 'tens' && !word[1])) return undefined
  const lead = word[1] === 'twenty' ? '20' : word[1] === 'nineteen' ? '19' : word[1] ? '18' : 'XX'
  return {
    end: decadeWords.lastIndex,
    fields: { decade: `${lead}${decadeNames.indexOf(word[2]!)}X` },
  }
}

/* `in her early 30s` */
const isAge = (lower: string, at: number): boolean =>
  /(?:my|his|her|their|your|our|its) (?:mid|early|late)[ -]$/.test(
    lower.slice(Math.max(at - 12, 0), at),
  )

/* `the 90s`, `mid-90s`; not 90s alone, which are seconds. */
const isNamedDecade = (lower: string, at: number): boolean =>
  /(?:the |mid-?|early |late |early-|late-)$/.test(lower.slice(Math.max(at - 6, 0), at))

function readQuarter(prose: Prose, at: number): DateReading | undefined {
  const { lower } = prose
  const first = match(quarterFirst, lower, at)
  if (first) {
    const quarter = Number(first[1] ?? first[3]) || order.indexOf(first[4] ?? '') + 1
    const year = fullYear(first[5]!)
    if (!first[4] && first[5]!.length === 2 && !first[3]) return undefined
    return {
      end: quarterFirst.lastIndex,
      fields: first[2] ? { year, half: Number(first[2]) } : { year, quarter },
    }
  }
  const last = match(quarterLast, lower, at)
  if (last) {
    const quarter = Number(last[2]) || order.indexOf(last[4] ?? '') + 1
    return {
      end: quarterLast.lastIndex,
      fields: last[3] ? { year: last[1]!, half: Number(last[3]) } : { year: last[1]!, quarter },
    }
  }
  const alone = match(quarterAlone, lower, at)
  if (alone)
    return { end: quarterAlone.lastIndex, fields: { quarter: order.indexOf(alone[1]!) + 1 } }
  const year = match(fiscal, lower, at)
  return year ? { end: fiscal.lastIndex, fields: { year: fullYear(year[1]!) } } : undefined
}

/** The year right after `of` or a comma behind a date, which belongs to it. */
export function trailingYear(prose: Prose, at: number): { year: string; end: number } | undefined {
  const gap = /^(?: ?, ?| of | in |[ /-])(?=\S)/.exec(prose.lower.slice(at, at + 5))
  return gap ? yearAt(prose, at + gap[0].length) : undefined
}
