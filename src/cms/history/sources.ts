import { sql, type SQL } from 'drizzle-orm'
import type { PayloadRequest } from 'payload'

import type { Localized } from '../../vocabulary/locales'
import type { ProfileCollection } from '../../vocabulary/profiles'
import { eventsOfKind, HISTORY_KINDS, PUBLICATIONS } from '../../workflow/events'
import type { PublicState, State } from '../../workflow/states'
import type { HistoryEntry } from './entry'

/** One table in which things are kept that happened to documents. */
interface Source {
  /** A query for what there is about a document: `source`, `id`, `kind`, `name`, `at`, and a `place` among equal times. */
  keys: (collection: ProfileCollection, document: string) => SQL
  /** Reads the entries with these ids, all at once. */
  read: (
    req: PayloadRequest,
    ids: readonly string[],
    collection: ProfileCollection,
    document: string,
  ) => Promise<Omit<HistoryEntry, 'kind' | 'change'>[]>
}

interface EventRow {
  id: string
  at: string
  event: string
  actor?: string | null
  actorName?: string | null
  from?: State | null
  to?: State | null
  publicFrom?: PublicState | null
  publicTo?: PublicState | null
  comment?: Localized<string> | null
  version?: string | null
  edition?: number | null
  details?: Record<string, unknown> | null
}

const kindOfEvent = sql.join(
  [
    sql`case`,
    ...HISTORY_KINDS.filter((kind) => eventsOfKind(kind).length > 0).map(
      (kind) => sql`when e.event in ${eventsOfKind(kind)} then ${kind}::text`,
    ),
    sql`else 'other' end`,
  ],
  sql` `,
)

const events: Source = {
  keys: (collection, document) => sql`
    select 'event' as source, e.id::text, ${kindOfEvent} as kind, e.event as name, e.at, c.sequence as place
    from workflow_events e left join trail_chain c on c.event = e.id
    where e.collection = ${collection} and e.document = ${document}`,
  read: async (req, ids, collection, document) => {
    const { docs } = await req.payload.db.find<EventRow>({
      collection: 'workflow-events',
      limit: ids.length,
      pagination: false,
      req,
      where: { id: { in: [...ids] } },
    })
    const editions = await editionIds(req, collection, document, docs)
    return docs.map(({ id, at, event, actor, actorName, ...rest }) => ({
      id,
      name: event,
      at,
      by: { id: actor ?? null, name: actorName ?? '' },
      ...given({
        from: rest.from,
        to: rest.to,
        publicFrom: rest.publicFrom,
        publicTo: rest.publicTo,
        comment: rest.comment,
        version: rest.version,
        edition: rest.edition,
        editionId: isPublication(event) ? editions.get(rest.edition ?? 0) : undefined,
        details: rest.details,
      }),
    }))
  },
}

const isPublication = (event: string) => PUBLICATIONS.some((each) => each === event)

/** The ids of the editions that some events made, by number. */
async function editionIds(
  req: PayloadRequest,
  collection: ProfileCollection,
  document: string,
  rows: readonly EventRow[],
): Promise<Map<number, string>> {
  const numbers = rows.flatMap(({ event, edition }) =>
    isPublication(event) && edition ? [edition] : [],
  )
  if (numbers.length === 0) return new Map()
  const { docs } = await req.payload.db.find<{ id: string; number: number }>({
    collection: 'editions',
    limit: numbers.length,
    pagination: false,
    req,
    select: { number: true },
    where: {
      and: [
        { collection: { equals: collection } },
        { document: { equals: document } },
        { number: { in: numbers } },
      ],
    },
  })
  return new Map(docs.map(({ id, number }) => [number, id]))
}

interface CommentRow {
  id: string
  createdAt: string
  author?: string | null
  authorName?: string | null
  text: string
  field?: string | null
}

const comments: Source = {
  keys: (collection, document) => sql`
    select 'comment' as source, id::text, 'comment' as kind, 'comment' as name, created_at as at, null::bigint as place
    from comments where collection::text = ${collection} and document = ${document}`,
  read: async (req, ids) => {
    const { docs } = await req.payload.db.find<CommentRow>({
      collection: 'comments',
      limit: ids.length,
      pagination: false,
      req,
      where: { id: { in: [...ids] } },
    })
    return docs.map(({ id, createdAt, author, authorName, text, field }) => ({
      id,
      name: 'comment',
      at: createdAt,
      by: { id: author ?? null, name: authorName ?? '' },
      text,
      ...given({ field }),
    }))
  },
}

/** What a history is put together from. */
export const HISTORY_SOURCES = { event: events, comment: comments } satisfies Record<string, Source>

export type SourceName = keyof typeof HISTORY_SOURCES

type Given<T> = { [Key in keyof T]?: NonNullable<T[Key]> }

/** What is there of some values. */
const given = <T extends object>(values: T): Given<T> =>
  Object.fromEntries(
    Object.entries(values).filter(([, value]) => value !== null && value !== undefined),
  ) as Given<T>
