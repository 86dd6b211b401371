'use client'

import Link from 'next/link'

import { counted, fill, formatInZone, formatNumber } from '../../i18n/format'
import { DASHBOARD_WORDS } from '../../words/dashboard'
import { useTimeZone } from '../shared/use-time-zone'
import { useWords } from '../shared/use-words'
import { monthsOf, type Publication } from './months'

const WEEKDAYS = Array.from({ length: 7 }, (_, index) => new Date(Date.UTC(2024, 0, 1 + index)))

/** Months in which something is scheduled, and below each what, in the reader's own time zone. */
export function ScheduleCalendar({ publications }: { publications: Publication[] }) {
  const { words, locale } = useWords(DASHBOARD_WORDS)
  // The server does not know where the reader is: what it renders is in UTC, and says so.
  const zone = useTimeZone()
  return (
    <div className="desk-calendar">
      <p>{fill(words.calendar.zone, { zone })}</p>
      {monthsOf(publications, zone).map(({ key, first, weeks, days }) => (
        <div key={key} className="desk-calendar__month">
          <table>
            <caption>
              {formatInZone(locale, first, 'UTC', { year: 'numeric', month: 'long' })}
            </caption>
            <thead>
              <tr>
                {WEEKDAYS.map((day) => (
                  <th key={day.toISOString()} scope="col">
                    {formatInZone(locale, day, 'UTC', { weekday: 'short' })}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {weeks.map((week) => (
                <tr key={week.join()}>
                  {week.map((day, index) => {
                    const count = day === null ? 0 : (days.get(day)?.length ?? 0)
                    return (
                      <td key={index}>
                        {count > 0 ? (
                          <a href={`#day-${key}-${day ?? ''}`}>
                            {formatNumber(locale, day ?? 0)}
                            <span className="desk-calendar__count">
                              {counted(locale, words.calendar.publications, count)}
                            </span>
                          </a>
                        ) : (
                          day !== null && formatNumber(locale, day)
                        )}
                      </td>
                    )
                  })}
                </tr>
              ))}
            </tbody>
          </table>
          <dl>
            {[...days].map(([day, ofDay]) => (
              <div key={day} id={`day-${key}-${day}`}>
                <dt>
                  {formatInZone(locale, new Date(ofDay[0]?.at ?? first), zone, {
                    weekday: 'long',
                    day: 'numeric',
                    month: 'long',
                  })}
                </dt>
                {ofDay.map(({ at, href, title }) => (
                  <dd key={href}>
                    <time dateTime={at}>
                      {formatInZone(locale, new Date(at), zone, { timeStyle: 'short' })}
                    </time>{' '}
                    <Link dir="auto" href={href} prefetch={false}>
                      {title}
                    </Link>
                  </dd>
                ))}
              </div>
            ))}
          </dl>
        </div>
      ))}
    </div>
  )
}
