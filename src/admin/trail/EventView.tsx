import { Gutter } from '@payloadcms/ui'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { createLocalReq, type DocumentViewServerProps } from 'payload'
import type { ReactNode } from 'react'

import { isActivePerson } from '../../access/person'
import { placesOf } from '../../cms/trail/places'
import { fill, formatNumber } from '../../i18n/format'
import { directionOf, LOCALES, type Localized } from '../../vocabulary/locales'
import { isProfileCollection } from '../../vocabulary/profiles'
import { HISTORY_WORDS, type HistoryWords } from '../../words/history'
import { WORKFLOW_WORDS } from '../../words/workflow'
import type { WorkflowEvent } from '../../generated/payload-types'
import { eventName } from '../shared/event-name'
import { Instant } from '../shared/Instant'
import { panelLocale } from '../shared/language'
import { Details } from './Details'
import './trail.css'

/** One event of the audit trail, to be read. Payload has checked that the reader may; without a reader there is none. */
export async function EventView({ doc, i18n, initPageResult, payload }: DocumentViewServerProps) {
  const { req } = initPageResult
  if (!isActivePerson(req.user) || !req.user.roles.some(mayReadTrail)) notFound()
  const event = doc as Partial<WorkflowEvent> & { id?: string }
  if (!event.id || !event.event) notFound()
  const panel = panelLocale(i18n)
  const words = HISTORY_WORDS[panel]
  const { states, public: publicWords } = WORKFLOW_WORDS[panel]
  const place = (await placesOf(await createLocalReq({}, payload), [event.id])).get(event.id)
  const { trail } = words
  const rows: [label: string, value: ReactNode][] = [
    [trail.document, documentLink(event)],
    [trail.who, event.actor === 'system' ? trail.system : event.actorName],
    [trail.when, event.at && <Instant at={event.at} panel={panel} words={words} />],
    [trail.state, statesOf(wordIn(states, event.from), wordIn(states, event.to), words)],
    [trail.publicState, wordIn(publicWords, event.publicTo)],
    [trail.comment, commentOf(event.comment as Localized<string> | null)],
    [trail.edition, event.edition ? formatNumber(panel, event.edition) : null],
    [trail.version, event.version && <code>{event.version}</code>],
    [trail.details, hasDetails(event.details) && <Details panel={panel} value={event.details} />],
    [trail.place, place && formatNumber(panel, place.sequence)],
    [trail.hash, place && <code>{place.hash}</code>],
  ]
  return (
    <Gutter>
      <main className="trail-event">
        <h1>{eventName(event.event, words)}</h1>
        <dl>
          {rows
            .filter(([, value]) => Boolean(value))
            .map(([label, value]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
        </dl>
        <p>
          <Link href="/admin/collections/workflow-events" prefetch={false}>
            {trail.back}
          </Link>
        </p>
      </main>
    </Gutter>
  )
}

const mayReadTrail = (role: string) => role === 'auditor' || role === 'administrator'

function documentLink({ collection, document, title }: Partial<WorkflowEvent>): ReactNode {
  if (!document) return title
  if (!isProfileCollection(collection) && collection !== 'users') return title ?? document
  return (
    <Link dir="auto" href={`/admin/collections/${collection}/${document}`} prefetch={false}>
      {title ?? document}
    </Link>
  )
}

const wordIn = (words: Record<string, string>, name: string | null | undefined): string =>
  name ? (words[name] ?? name) : ''

const statesOf = (from: string, to: string, words: HistoryWords): string =>
  from && to && from !== to ? fill(words.fromTo, { from, to }) : to || from

const commentOf = (comment: Localized<string> | null | undefined): ReactNode[] | null =>
  comment
    ? LOCALES.filter((locale) => comment[locale]).map((locale) => (
        <p dir={directionOf(locale)} key={locale} lang={locale}>
          {comment[locale]}
        </p>
      ))
    : null

const hasDetails = (details: unknown): boolean =>
  typeof details === 'object' && details !== null && Object.keys(details).length > 0
