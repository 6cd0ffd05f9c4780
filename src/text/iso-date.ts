const written =
  /^(\d{4}-\d{2}-\d{2})(?:(?:[Tt]| +)(\d{2}:\d{2})(:\d{2})?(?:\.\d+)? ?([Zz]|[+-]\d{2}:?\d{2})?)?$/

/**
 * The day or instant that `text` names, in one form: `YYYY-MM-DD` or `YYYY-MM-DDThh:mm:ssZ` (or `±hh:mm`), both valid
 * in RFC 3339 §5.6 and in the W3C's profile of ISO 8601. Seconds may be missing, a space may stand for the `T`, and the
 * zone may follow a space or lack its colon, as YAML and blog engines write it; a time without a zone is taken as UTC.
 * Fractions of a second are dropped. Returns nothing for anything else and for a day or time that does not exist.
 */
export function isoDate(text: string): string | undefined {
  const [, day, time, seconds = ':00', zone = 'Z'] = written.exec(text.trim()) ?? []
  if (day === undefined || !dayExists(day)) return undefined
  if (time === undefined) return day
  const instant = `${day}T${time}${seconds}${zoneOf(zone)}`
  return time < '24' && !Number.isNaN(Date.parse(instant)) ? instant : undefined
}

/** An ISO date, as `isoDate` gives it, as an instant of RFC 3339: a day begins at midnight UTC. */
export function isoInstant(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`
}

/** The latest of some ISO dates, a day counted from its beginning; nothing where there are none. */
export function latestDate(dates: readonly string[]): string | undefined {
  let latest: string | undefined
  for (const date of dates) {
    if (latest === undefined || Date.parse(date) > Date.parse(latest)) latest = date
  }
  return latest
}

/** `Date.parse` lets 30 February pass into March; a day that exists comes back as it was. */
function dayExists(day: string): boolean {
  const time = Date.parse(day)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day)
}

function zoneOf(zone: string): string {
  return /^z$/i.test(zone) ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`
}
