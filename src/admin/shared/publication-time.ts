import type { DocumentWords } from '../../words/document'

/** The last minute that the server takes: its years have four digits. */
export const LAST_MINUTE = '9999-12-31T23:59'

/**
 * The instant that the value of a field for local times means in the time zone of whoever runs this, or what is wrong with it.
 * An hour that is left out when clocks are put forward is none: Date would take another one for it.
 */
export function readPublicationTime(
  value: string,
  now: Date,
): { instant: string } | { problem: keyof DocumentWords['times'] } {
  if (value === '') return { problem: 'missing' }
  const instant = new Date(value)
  if (!(instant <= new Date(LAST_MINUTE))) return { problem: 'invalid' }
  if (instant <= now) return { problem: 'past' }
  if (!value.startsWith(localMinute(instant))) return { problem: 'skipped' }
  return { instant: instant.toISOString() }
}

/** An instant as the value of a field for local times, to the minute. */
export function localMinute(instant: Date): string {
  const [month, day, hour, minute] = [
    instant.getMonth() + 1,
    instant.getDate(),
    instant.getHours(),
    instant.getMinutes(),
  ].map((part) => String(part).padStart(2, '0'))
  return `${String(instant.getFullYear()).padStart(4, '0')}-${month}-${day}T${hour}:${minute}`
}
