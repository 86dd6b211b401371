import Link from 'next/link'

import type { RecordedEvent } from '../../cms/events'
import { formatAge } from '../../i18n/format'
import { HISTORY_WORDS } from '../../words/history'
import { documentAddress, hasPage, labelOf, type DeskContext } from './context'
import { DeskTable } from './DeskTable'

/** The newest entries of the audit trail: for auditors. */
export function RecentEvents({
  context,
  events,
}: {
  context: DeskContext
  events: readonly RecordedEvent[]
}) {
  const { locale, words, now } = context
  const w = words.events
  const names: Partial<Record<string, string>> = HISTORY_WORDS[locale].events
  return (
    <section aria-labelledby="desk-events" className="desk__list">
      <header>
        <h2 id="desk-events">{w.title}</h2>
        <p>{w.about}</p>
      </header>
      {events.length === 0 ? (
        <p>{w.none}</p>
      ) : (
        <DeskTable
          head={[w.when, w.what, w.document, w.who]}
          label={w.about}
          rows={events.map(({ at, event, collection, document, title, actorName }) => [
            <time key="at" dateTime={new Date(at).toISOString()}>
              {formatAge(locale, new Date(at), now)}
            </time>,
            names[event] ?? event,
            hasPage(collection) && document ? (
              <Link
                key="where"
                dir="auto"
                href={documentAddress(collection, document)}
                prefetch={false}
              >
                {title ?? labelOf(context, collection)}
              </Link>
            ) : (
              title
            ),
            actorName,
          ])}
        />
      )}
      <p>
        <Link className="desk__all" href="/admin/collections/workflow-events">
          {w.all}
        </Link>
      </p>
    </section>
  )
}
