/** A date known to the day, the month or the year: `1923-09-07`, `1986-10`, `1986`. */
export interface PartialDate {
  year: number
  month?: number
  day?: number
}

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/

/** Reads a partial date; null when it is not one, or not a day of the calendar. */
export function readPartialDate(text: string): PartialDate | null {
  const match = SHAPE.exec(text)
  if (!match) return null
  const [year, month, day] = match.slice(1).map((part) => (part ? Number(part) : undefined))
  if (year === undefined) return null
  if (month === undefined) return { year }
  if (month < 1 || month > 12) return null
  if (day === undefined) return { year, month }
  const daysInMonth = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return day >= 1 && day <= daysInMonth ? { year, month, day } : null
}
