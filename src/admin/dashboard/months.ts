/** A publication to come. */
export interface Publication {
  /** ISO 8601. */
  at: string
  href: string
  title: string
}

/** A month with something in it. */
interface Month {
  /** `2027-03` */
  key: string
  /** Its first day, at midnight UTC. */
  first: Date
  /** Days of the month in rows of seven from Monday on; null outside of the month. */
  weeks: (number | null)[][]
  /** What happens on which day, in order. */
  days: Map<number, Publication[]>
}

/**
 * The months of publications, each with its weeks, as a time zone has them.
 *
 * @param publications in the order of time
 */
export function monthsOf(publications: readonly Publication[], timeZone: string): Month[] {
  const months = new Map<string, Month>()
  for (const publication of publications) {
    const [year, month, day] = dayIn(timeZone, publication.at)
    const key = `${year}-${String(month).padStart(2, '0')}`
    const known = months.get(key) ?? emptyMonth(key, year, month)
    months.set(key, known)
    known.days.set(day, [...(known.days.get(day) ?? []), publication])
  }
  return [...months.values()]
}

function dayIn(timeZone: string, instant: string): [year: number, month: number, day: number] {
  // Canadian English writes dates as ISO 8601 does.
  const written = new Intl.DateTimeFormat('en-CA', { timeZone }).format(new Date(instant))
  const [year = 0, month = 0, day = 0] = written.split('-').map(Number)
  return [year, month, day]
}

function emptyMonth(key: string, year: number, month: number): Month {
  const first = new Date(Date.UTC(year, month - 1, 1))
  const length = new Date(Date.UTC(year, month, 0)).getUTCDate()
  const before = (first.getUTCDay() + 6) % 7
  const cells = Math.ceil((before + length) / 7) * 7
  const days = Array.from({ length: cells }, (_, index) => {
    const day = index - before + 1
    return day >= 1 && day <= length ? day : null
  })
  const weeks = Array.from({ length: cells / 7 }, (_, week) => days.slice(week * 7, week * 7 + 7))
  return { key, first, weeks, days: new Map() }
}
