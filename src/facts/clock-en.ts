import { readDigits } from './digits.ts'
import { createMoment, type MomentDraft } from './draft.ts'
import { wordAt } from './number-words-en.ts'
import { readEnglishNumeral } from './numerals-en.ts'
import { codeAt, isAlphanumeric, type Prose, skipSpaces } from './prose.ts'

const names: Readonly<Record<string, string>> = { noon: 'T12', midday: 'T12', midnight: 'T00' }
const two = (value: number): string => String(value).padStart(2, '0')
const past =
  /(half|(?:an? |three )?quarters?|[a-z]+(?: min(?:ute)?s?)?|\d{1,2}(?: min(?:ute)?s?)?) (past|to|after) /y
const oclock = / ?o ?'?clock/y
const half = / ?(?:([ap]) ?\.? ?m\b\.?|in the (morning|afternoon|evening))/y

/** Words that may begin a spoken English time. */
export const clockWords = ['noon', 'midday', 'midnight', 'quarter', 'half']

interface Hour {
  readonly hour: number
  readonly minute?: number
  readonly end: number
}

/** A time in English words: `noon`, `half past seven`, `seven o'clock`, `ten thirty am`. Nothing where none begins. */
export function readSpokenClock(prose: Prose, at: number): MomentDraft | undefined {
  if (!isAlphanumeric(codeAt(prose.text, at))) return undefined
  const name = wordAt(prose, at)
  if (Object.hasOwn(names, name)) return createMoment('time', at, at + name.length, names[name]!)
  const found = readPast(prose, at) ?? readNumbers(prose, at)
  if (!found) return undefined
  const { hour, minute, end } = found
  const minutes = minute === undefined ? '' : `:${two(minute)}`
  return createMoment('time', at, end, `T${two(hour)}${minutes}`)
}

function numberAt(prose: Prose, at: number): { value: number; end: number } | undefined {
  const digits = readDigits(prose, at)
  const numeral = digits ? undefined : readEnglishNumeral(prose, at)
  const value = digits && !digits.decimal ? digits.value : numeral?.low
  if (value?.d !== 1n || value.n > 59n) return undefined
  return { value: Number(value.n), end: digits?.end ?? numeral!.end }
}

/* `half past seven`, `quarter to one`, `10 past 9`. */
function readPast(prose: Prose, at: number): Hour | undefined {
  past.lastIndex = at
  const found = past.exec(prose.lower)
  if (!found) return undefined
  const hour = numberAt(prose, past.lastIndex)
  if (!hour || hour.value > 24) return undefined
  const minute = minutesOf(prose, at, found[1]!)
  const sure = /quarter|half|min/.test(found[1]!) || found[2] === 'past'
  if (
    minute === undefined ||
    !sure ||
    /^ ?(?!in |am|pm|a\.m|p\.m|o)[%\w$]/.test(prose.lower.slice(hour.end, hour.end + 4))
  )
    return undefined
  const total =
    hour.value * 60 +
    (found[2] === 'to' ? -minute : minute) +
    (hour.value === 1 && found[2] === 'to' ? 720 : 0)
  const marked = withHalf(prose, hour.end, Math.floor(total / 60))
  return { hour: marked.hour, minute: total % 60, end: marked.end }
}

function minutesOf(prose: Prose, at: number, words: string): number | undefined {
  if (words === 'half') return 30
  if (words.includes('quarter')) return words.startsWith('three') ? 45 : 15
  return numberAt(prose, at)?.value
}

/* `seven o'clock`, `ten thirty am`, `at three am`, `3 in the morning`. */
function readNumbers(prose: Prose, at: number): Hour | undefined {
  const hour = readHourWord(prose, at)
  if (!hour || hour.value > 24) return undefined
  oclock.lastIndex = hour.end
  const clock = oclock.test(prose.lower)
  const minute = clock ? undefined : minuteWord(prose, hour.end)
  const end = clock ? oclock.lastIndex : (minute?.end ?? hour.end)
  const marked = withHalf(prose, end, hour.value)
  if (!clock && marked.end === end) return undefined
  return { hour: marked.hour, end: marked.end, ...(minute && { minute: minute.value }) }
}

const hourNames =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )

function readHourWord(prose: Prose, at: number): { value: number; end: number } | undefined {
  const name = wordAt(prose, at)
  const value = hourNames.indexOf(name)
  return value > 0 ? { value, end: at + name.length } : numberAt(prose, at)
}

function minuteWord(prose: Prose, at: number): { value: number; end: number } | undefined {
  const place = skipSpaces(prose.text, at, 1)
  if (place === at) return undefined
  const oh = prose.lower.startsWith('o ', place) ? place + 2 : place
  const numeral = readEnglishNumeral(prose, oh)
  if (numeral?.style !== 'words' || numeral.low.d !== 1n || numeral.low.n > 59n) return undefined
  return { value: Number(numeral.low.n), end: numeral.end }
}

function withHalf(prose: Prose, at: number, hour: number): { hour: number; end: number } {
  half.lastIndex = at
  const found = half.exec(prose.lower)
  if (!found) return { hour, end: at }
  const later = found[1] === 'p' || (found[2] !== undefined && found[2] !== 'morning')
  return {
    hour: later && hour < 12 ? hour + 12 : !later && hour === 12 ? 0 : hour,
    end: half.lastIndex,
  }
}
